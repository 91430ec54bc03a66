package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.journal.JournalEntry;

/** A fact that the document-flow system of a body proposed for the journal: its id there, and the number of its last change. */
@Entity
@Table(name = "exchange_fact")
public class ExchangeFact extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "external_id", nullable = false)
    private String externalId;
    @Column(name = "entry_id", nullable = false)
    private Long entryId;
    @Column(name = "change_no", nullable = false)
    private long change;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Column(name = "told_by")
    private Long toldBy;

    /** For JPA only. */
    protected ExchangeFact() {
    }

    /**
     * Proposed now.
     *
     * @param exchange of the entry's body, locked
     * @throws IllegalArgumentException for an entry of another body
     */
    public ExchangeFact(BodyExchange exchange, String externalId, JournalEntry entry, Told told) {
        if (!entry.bodyId().equals(exchange.bodyId())) {
            throw new IllegalArgumentException("body " + exchange.bodyId() + " numbers no facts of body " + entry.bodyId());
        }
        this.bodyId = entry.bodyId();
        this.externalId = externalId;
        this.entryId = entry.id();
        this.toldBy = told.accountId();
        moved(exchange, told.at());
    }

    /** Somebody decided about it. @param exchange of its body, locked */
    public final void moved(BodyExchange exchange, Instant at) {
        change = exchange.take();
        changedAt = at;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** Its id there. */
    public String externalId() {
        return externalId;
    }

    /** The entry of the journal. */
    public Long entryId() {
        return entryId;
    }

    /** The number of its last change. */
    public long change() {
        return change;
    }
}
