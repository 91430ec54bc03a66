package kz.bagalau.model.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Part;
import kz.bagalau.model.paper.PaperNumber;

/** Who acts in the servant's own place in his own case, named by an order: nobody acts on his own case in any role. Part of {@link EvaluationCase}. */
@Entity
@Table(name = "case_substitute")
@AttributeOverride(name = "ownerId", column = @Column(name = "case_id", nullable = false, updatable = false))
public class Substitute extends Part {

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, length = 30)
    private Role role;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "order_no", nullable = false, length = 100)
    private String orderNo;
    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** For JPA only. */
    protected Substitute() {
    }

    /**
     * Somebody named by an order.
     *
     * @param role the servant's own role that he takes over
     * @throws IllegalArgumentException when the order has no number
     */
    public Substitute(Role role, Long personId, String orderNo, LocalDate orderedOn) {
        if (orderNo == null || orderNo.isBlank() || orderedOn == null) {
            throw new IllegalArgumentException("a substitute is named by an order: " + orderNo + ", " + orderedOn);
        }
        this.role = role;
        this.personId = personId;
        this.orderNo = new PaperNumber(orderNo).bare();
        this.orderedOn = orderedOn;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    /** True until another takes his place. */
    public boolean acting() {
        return endedOn == null;
    }

    /** The role that he takes over. */
    public Role role() {
        return role;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** The number of the order. */
    public String orderNo() {
        return orderNo;
    }

    /** Its day. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** The day on which another took his place, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
