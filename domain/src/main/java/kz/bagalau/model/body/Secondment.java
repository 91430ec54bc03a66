package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * A servant who by order works in another body for some days and keeps his post in his own. Who stands above him there is somebody whom his own body
 * knows from outside; whether that one evaluates him says the act.
 */
@Entity
@Table(name = "secondment")
public class Secondment extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "host_id", nullable = false)
    private Long hostId;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "order_text", nullable = false, length = 300)
    private String order;

    /** For JPA only. */
    protected Secondment() {
    }

    /**
     * A secondment; its last day may be open.
     *
     * @param hostId who stands above him in the other body
     * @throws IllegalArgumentException when he would stand above himself
     */
    public Secondment(Long bodyId, Long personId, Long hostId, Days days, String order) {
        if (personId.equals(hostId)) {
            throw new IllegalArgumentException("person " + personId + " seconded to himself");
        }
        this.bodyId = bodyId;
        this.personId = personId;
        this.hostId = hostId;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.order = order;
    }

    /** Sets the last day. */
    public void endOn(LocalDate day) {
        lastDay = new Days(firstDay, day).last();
    }

    /** Hands the part of the wrong record over to the right record of the same person. */
    public void hand(Person wrong, Person right) {
        personId = personId.equals(wrong.id()) ? right.id() : personId;
        hostId = hostId.equals(wrong.id()) ? right.id() : hostId;
    }

    /** The servant's own body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** Who stands above him in the other body. */
    public Long hostId() {
        return hostId;
    }

    /** From when to when, both days inside. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** The order: number and date. */
    public String order() {
        return order;
    }
}
