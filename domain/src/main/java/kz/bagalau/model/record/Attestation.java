package kz.bagalau.model.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.model.Aggregate;

/** A servant was sent to attestation by an order, on the ground of some results: these do not count for the next one. */
@Entity
@Table(name = "attestation")
public class Attestation extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "order_no", nullable = false)
    private String orderNo;
    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;
    @ElementCollection
    @CollectionTable(name = "attestation_basis", joinColumns = @JoinColumn(name = "attestation_id"))
    @Column(name = "basis_id", nullable = false)
    private List<Long> basis = new ArrayList<>();

    /** For JPA only. */
    protected Attestation() {
    }

    /** @param basis ids of the results, of this system or from before it, on whose ground it is held */
    public Attestation(Long bodyId, Long personId, String orderNo, LocalDate orderedOn, Collection<Long> basis) {
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("Order " + orderNo + " names no result as its ground");
        }
        this.bodyId = bodyId;
        this.personId = personId;
        this.orderNo = orderNo;
        this.orderedOn = orderedOn;
        this.basis.addAll(basis);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** The number of the order. */
    public String orderNo() {
        return orderNo;
    }

    /** The day of the order. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** Ids of the results on whose ground it is held. */
    public List<Long> basis() {
        return List.copyOf(basis);
    }
}
