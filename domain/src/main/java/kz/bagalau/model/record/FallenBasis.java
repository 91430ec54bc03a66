package kz.bagalau.model.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.PaperNumber;
import kz.bagalau.model.paper.Written;

/** A result on which an order rested has fallen, and this was done about it: the order was revoked, or it stands for the reason given. */
@Entity
@Table(name = "fallen_basis")
public class FallenBasis extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "attestation_id", nullable = false)
    private Long attestationId;
    @Column(name = "result_id", nullable = false)
    private Long resultId;
    @Embedded
    private Written text;
    @Column(name = "document_no", nullable = false, length = 100)
    private String documentNo;
    @Column(nullable = false)
    private boolean revoked;
    @Column(name = "settled_on", nullable = false)
    private LocalDate settledOn;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;
    @Column(name = "entered_by")
    private Long enteredBy;

    /** For JPA only. */
    protected FallenBasis() {
    }

    /**
     * What was done.
     *
     * @param order    the order that rested on the result
     * @param document the number of the document by which it was settled
     * @throws IllegalArgumentException when the document has no number
     */
    public FallenBasis(Attestation order, Long resultId, Written text, String document, boolean revoked) {
        if (document == null || document.isBlank()) {
            throw new IllegalArgumentException("a fallen basis is settled by a document with a number");
        }
        this.bodyId = order.bodyId();
        this.attestationId = order.id();
        this.resultId = resultId;
        this.text = text;
        this.documentNo = new PaperNumber(document).bare();
        this.revoked = revoked;
    }

    /** Puts down when it was settled, and by whom it was entered. */
    public FallenBasis on(LocalDate day, Instant at, Long by) {
        settledOn = day;
        enteredAt = at;
        enteredBy = by;
        return this;
    }

    /** The order. */
    public Long attestationId() {
        return attestationId;
    }

    /** The result that fell. */
    public Long resultId() {
        return resultId;
    }

    /** What was decided about the order, and why. */
    public Written text() {
        return text;
    }

    /** The number of the document. */
    public String documentNo() {
        return documentNo;
    }

    /** True when the order was revoked. */
    public boolean revoked() {
        return revoked;
    }

    /** The day. */
    public LocalDate settledOn() {
        return settledOn;
    }
}
