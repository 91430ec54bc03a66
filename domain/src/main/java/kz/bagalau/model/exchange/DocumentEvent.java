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
        READY, REGISTERED, CORRECTED, REFUSED, REPLACED, SETTLED
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

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** When it was told to this system. */
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

    /** Why, or null. */
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

    /** The account that told it; null: this system itself. */
    public Long toldBy() {
        return toldBy;
    }
}
