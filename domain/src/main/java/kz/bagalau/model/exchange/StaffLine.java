package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** A record of the staff of a body as the document-flow system may have read it last, with the number of its last change. */
@Entity
@Table(name = "exchange_staff")
public class StaffLine extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(nullable = false)
    private String kind;
    @Column(name = "row_key", nullable = false)
    private String key;
    @Column(nullable = false)
    private String content;
    @Column(nullable = false)
    private boolean removed;
    @Column(name = "change_no", nullable = false)
    private long change;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For JPA only. */
    protected StaffLine() {
    }

    /** A new one. @param exchange of the body, locked */
    public StaffLine(BodyExchange exchange, String kind, String key, String content, boolean removed, Instant at) {
        this.bodyId = exchange.bodyId();
        this.kind = kind;
        this.key = key;
        told(exchange, content, removed, at);
    }

    /** It is so now; where it was so before, nothing changes. */
    public void is(BodyExchange exchange, String now, boolean gone, Instant at) {
        if (!content.equals(now) || removed != gone) {
            told(exchange, now, gone, at);
        }
    }

    /** It is no more. */
    public void gone(BodyExchange exchange, Instant at) {
        is(exchange, content, true, at);
    }

    private void told(BodyExchange exchange, String now, boolean gone, Instant at) {
        content = now;
        removed = gone;
        change = exchange.take();
        changedAt = at;
    }

    /** What it is about: UNIT, PERSON, POST. */
    public String kind() {
        return kind;
    }

    /** Its key among its kind. */
    public String key() {
        return key;
    }

    /** Its columns as an object of JSON. */
    public String content() {
        return content;
    }

    /** True where it is no more. */
    public boolean removed() {
        return removed;
    }

    /** The number of its last change. */
    public long change() {
        return change;
    }

    /** When it was seen to have changed. */
    public Instant changedAt() {
        return changedAt;
    }
}
