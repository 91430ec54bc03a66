package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who, by order, stands in for a supervisor for some days: those subordinate to the one are then subordinate to the other. */
@Entity
@Table(name = "acting_supervisor")
public class ActingSupervisor extends Ordered {

    @Column(name = "for_person_id", nullable = false)
    private Long forPersonId;
    @Column(name = "acting_id", nullable = false)
    private Long actingId;

    /** For JPA only. */
    protected ActingSupervisor() {
    }

    /**
     * An order to stand in.
     *
     * @throws IllegalArgumentException when somebody would stand in for himself
     */
    public ActingSupervisor(Long bodyId, Long forPersonId, Long actingId, Days days, String order) {
        super(bodyId, days, order);
        if (forPersonId.equals(actingId)) {
            throw new IllegalArgumentException("person " + actingId + " standing in for himself");
        }
        this.forPersonId = forPersonId;
        this.actingId = actingId;
    }

    /** Hands the part of the wrong record over to the right record of the same person. */
    public void hand(Person wrong, Person right) {
        forPersonId = forPersonId.equals(wrong.id()) ? right.id() : forPersonId;
        actingId = actingId.equals(wrong.id()) ? right.id() : actingId;
    }

    /** The supervisor who is replaced. */
    public Long forPersonId() {
        return forPersonId;
    }

    /** Who stands in. */
    public Long actingId() {
        return actingId;
    }
}
