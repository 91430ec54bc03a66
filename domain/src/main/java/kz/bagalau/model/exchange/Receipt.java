package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kz.bagalau.model.Aggregate;

/** That a document was delivered, or opened, in the document-flow system. */
@Entity
@Table(name = "exchange_receipt")
public class Receipt extends Aggregate {

    /** What it is a receipt of. */
    public enum Kind {
        DELIVERED, READ
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;
    @Column(name = "happened_at", nullable = false)
    private Instant at;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "external_id", nullable = false)
    private String externalId;
    @Column(name = "proof_id")
    private Long proofId;
    @Column(name = "told_by")
    private Long toldBy;
    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    /** For JPA only. */
    protected Receipt() {
    }

    /**
     * As it was told.
     *
     * @param at         when it happened
     * @param personId   to whom; null: to an office
     * @param externalId of the receipt there: told again, it is the same receipt
     * @param proofId    the file of the receipt, or null
     */
    public Receipt(Kind kind, Instant at, Long personId, String externalId, Long proofId, Told told) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.at = Objects.requireNonNull(at, "at");
        this.personId = personId;
        this.externalId = Objects.requireNonNull(externalId, "externalId");
        this.proofId = proofId;
        this.toldBy = told.accountId();
        this.toldAt = told.at();
    }

    /** What it is a receipt of. */
    public Kind kind() {
        return kind;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** To whom, or null. */
    public Long personId() {
        return personId;
    }

    /** Its id there. */
    public String externalId() {
        return externalId;
    }

    /** The file that proves it, or null. */
    public Long proofId() {
        return proofId;
    }

    /** When it was told to this system. */
    public Instant toldAt() {
        return toldAt;
    }
}
