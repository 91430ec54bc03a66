package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/** What happened to a document in the exchange: a line of its history, never changed. */
@Entity
@Table(name = "exchange_event")
public class DocumentEvent extends Aggregate {

    /** What happened. */
    public enum Kind {
        READY, REGISTERED, CORRECTED, REFUSED, REPLACED, SETTLED,
        /** The servant read it. */
        ACKNOWLEDGED,
        /** The servant read it and does not agree. */
        DISAGREED,
        /** The servant does not want to read it. */
        ACQUAINTANCE_REFUSED;

        /** True for what the servant answered: it leads to the result that the document tells. */
        public boolean answers() {
            return this == ACKNOWLEDGED || this == DISAGREED || this == ACQUAINTANCE_REFUSED;
        }
    }

    /** What proves an answer of the servant. */
    public enum Proof {
        CMS, SCAN
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;
    @Column(name = "happened_at", nullable = false)
    private Instant at;
    @Column(name = "outside_number")
    private String number;
    private LocalDate dated;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_lang")
    private Lang reasonLang;
    private String registrar;
    @Column(name = "external_id")
    private String externalId;
    @Column(name = "told_by")
    private Long toldBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "proof_kind")
    private Proof proof;
    @Column(name = "proof_id")
    private Long proofId;

    /** For JPA only. */
    protected DocumentEvent() {
    }

    private DocumentEvent(Kind kind, Told told) {
        this.kind = kind;
        this.at = told.at();
        this.toldBy = told.accountId();
    }

    static DocumentEvent of(Kind kind, Told told) {
        return new DocumentEvent(kind, told);
    }

    static DocumentEvent of(Kind kind, Registration registration, Told told) {
        DocumentEvent event = new DocumentEvent(kind, told);
        event.number = registration.number();
        event.dated = registration.dated();
        event.registrar = registration.registrar();
        event.externalId = registration.externalId();
        return event;
    }

    static DocumentEvent refused(Written why, LocalDate day, String externalId, Told told) {
        DocumentEvent event = settled(Kind.REFUSED, why, told);
        event.dated = day;
        event.externalId = externalId;
        return event;
    }

    static DocumentEvent settled(Kind kind, Written why, Told told) {
        DocumentEvent event = new DocumentEvent(kind, told);
        event.reason = why.words();
        event.reasonLang = why.lang();
        return event;
    }

    static DocumentEvent answered(ServantAnswer answer, Told told) {
        DocumentEvent event = new DocumentEvent(answer.kind().event(), told);
        event.at = answer.at();
        event.externalId = answer.externalId();
        event.proof = answer.proof();
        event.proofId = answer.proofId();
        if (answer.words() != null) {
            event.reason = answer.words().words();
            event.reasonLang = answer.words().lang();
        }
        return event;
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** When it was told to this system; an answer of the servant: when he gave it. */
    public Instant at() {
        return at;
    }

    /** The number there, or null. */
    public String number() {
        return number;
    }

    /** The date of the number or of the refusal, or null. */
    public LocalDate dated() {
        return dated;
    }

    /** Why, or the words of the servant; or null. */
    public String reason() {
        return reason;
    }

    /** The language of the reason, or null. */
    public Lang reasonLang() {
        return reasonLang;
    }

    /** Who registered it, or null. */
    public String registrar() {
        return registrar;
    }

    /** The id there, or null. */
    public String externalId() {
        return externalId;
    }

    /** What proves an answer; null of what is none. */
    public Proof proof() {
        return proof;
    }

    /** The file that proves an answer; null of what is none. */
    public Long proofId() {
        return proofId;
    }

    /** The account that told it; null: this system itself. */
    public Long toldBy() {
        return toldBy;
    }
}
