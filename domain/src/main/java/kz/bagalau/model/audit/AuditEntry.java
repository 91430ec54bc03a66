package kz.bagalau.model.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.bagalau.model.Aggregate;

/**
 * One line of the trail: who, as what, did what, about what, when. Written with the deed, in its transaction; a little later the sealer
 * gives it its place in the chain and the hash over everything in it and over the hash before it. Its details lie apart
 * ({@link AuditPayload}), and only their digest is in the chain: they can be disposed of without breaking it.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Aggregate {

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;
    @Column(nullable = false, length = 60)
    private String operation;
    @Column(length = 30)
    private String refusal;
    @Embedded
    private Actor actor;
    @Embedded
    private Matter matter;
    @Column(length = 64)
    private String digest;
    private Long place;
    @Column(length = 64)
    private String hash;

    /** For JPA only. */
    protected AuditEntry() {
    }

    /**
     * A line that waits for its seal.
     *
     * @param refusal why it was refused; null: it was done
     * @param digest  SHA-256 of its details, in hexadecimal digits; null: there are none
     */
    public AuditEntry(Instant happenedAt, String operation, String refusal, Actor actor, Matter matter, String digest) {
        this.happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        this.operation = operation;
        this.refusal = refusal;
        this.actor = actor;
        this.matter = matter;
        this.digest = digest;
    }

    /**
     * Gives it its place in the chain.
     *
     * @throws IllegalStateException when it has one
     */
    public void seal(long at, String with) {
        if (place != null) {
            throw new IllegalStateException("Entry " + id() + " is sealed at place " + place);
        }
        place = at;
        hash = with;
    }

    /** When it happened, to the millisecond. */
    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** The operation's name. */
    public String getOperation() {
        return operation;
    }

    /** Why it was refused; null: it was done. */
    public String getRefusal() {
        return refusal;
    }

    /** Who. */
    public Actor getActor() {
        return actor;
    }

    /** About what. */
    public Matter getMatter() {
        return matter;
    }

    /** Digest of the details; null: there are none. */
    public String getDigest() {
        return digest;
    }

    /** Its place in the chain, from 1; null: not sealed yet. */
    public Long getPlace() {
        return place;
    }

    /** The hash that seals it; null: not sealed yet. */
    public String getHash() {
        return hash;
    }
}
