package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A servant who by order works in another body for some days and keeps his post in his own. Who stands above him there is somebody whom his own body
 * knows from outside; whether that one evaluates him says the act.
 */
@Entity
@Table(name = "secondment")
public class Secondment extends Ordered {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "host_id", nullable = false)
    private Long hostId;

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
        super(bodyId, days, order);
        if (personId.equals(hostId)) {
            throw new IllegalArgumentException("person " + personId + " seconded to himself");
        }
        this.personId = personId;
        this.hostId = hostId;
    }

    /** Hands the part of the wrong record over to the right record of the same person. */
    public void hand(Person wrong, Person right) {
        personId = personId.equals(wrong.id()) ? right.id() : personId;
        hostId = hostId.equals(wrong.id()) ? right.id() : hostId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** Who stands above him in the other body. */
    public Long hostId() {
        return hostId;
    }
}
