package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** Somebody who, by order, stands in for a supervisor for some days: those subordinate to the one are then subordinate to the other. */
@Entity
@Table(name = "acting_supervisor")
public class ActingSupervisor extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "for_person_id", nullable = false)
    private Long forPersonId;
    @Column(name = "acting_id", nullable = false)
    private Long actingId;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "order_text", nullable = false, length = 300)
    private String order;

    /** For JPA only. */
    protected ActingSupervisor() {
    }

    /**
     * An order to stand in.
     *
     * @throws IllegalArgumentException when somebody would stand in for himself
     */
    public ActingSupervisor(Long bodyId, Long forPersonId, Long actingId, Days days, String order) {
        if (forPersonId.equals(actingId)) {
            throw new IllegalArgumentException("person " + actingId + " standing in for himself");
        }
        this.bodyId = bodyId;
        this.forPersonId = forPersonId;
        this.actingId = actingId;
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
        forPersonId = forPersonId.equals(wrong.id()) ? right.id() : forPersonId;
        actingId = actingId.equals(wrong.id()) ? right.id() : actingId;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The supervisor who is replaced. */
    public Long forPersonId() {
        return forPersonId;
    }

    /** Who stands in. */
    public Long actingId() {
        return actingId;
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
