package kz.bagalau.model.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * By what a program comes instead of a password. Who knows the token is its account: only its hash is kept. It ends with its last day, or
 * when it is revoked, and stays readable. An account may have several, so that a new one is in use before the old one is revoked.
 */
@Entity
@Table(name = "access_token")
public class AccessToken extends Aggregate {

    /** Requests a minute that may be granted at most. */
    public static final int FASTEST = 6000;
    private static final int LONGEST_NAME = 100;

    @Column(name = "account_id", nullable = false)
    private Long accountId;
    @Column(nullable = false, length = LONGEST_NAME)
    private String name;
    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;
    @Column(name = "per_minute", nullable = false)
    private int perMinute;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "refused_at")
    private Instant refusedAt;

    /** How it stands; texts {@code account.token.state.<name>}. */
    public enum State { VALID, EXPIRED, REVOKED }

    /** For JPA only. */
    protected AccessToken() {
    }

    /**
     * Of a program's account, by the hash of what the program sends.
     *
     * @param perMinute requests a minute
     * @param lastDay   the last day on which it opens
     */
    public AccessToken(Account account, String name, String tokenHash, int perMinute, Instant madeAt, LocalDate lastDay) {
        if (!account.isTechnical()) {
            throw new IllegalArgumentException(account.getLogin() + " is no program's account");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
        if (perMinute < 1 || perMinute > FASTEST) {
            throw new IllegalArgumentException(perMinute + " requests a minute");
        }
        this.accountId = account.id();
        this.name = name.strip();
        this.tokenHash = tokenHash;
        this.perMinute = perMinute;
        this.madeAt = madeAt;
        this.lastDay = lastDay;
    }

    /** Ends it before its time; once. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** How it stands on the day. */
    public State state(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return day.isAfter(lastDay) ? State.EXPIRED : State.VALID;
    }

    /** Whose it is. */
    public Long getAccountId() {
        return accountId;
    }

    /** What the administrator calls it. */
    public String getName() {
        return name;
    }

    /** How many requests a minute it opens for. */
    public int getPerMinute() {
        return perMinute;
    }

    /** When it was made. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** The last day on which it opens. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** When it was revoked; null: it was not. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** When it last let somebody in, to the minute; null: never. */
    public Instant getUsedAt() {
        return usedAt;
    }

    /** When somebody last came with it in vain, to the minute; null: never. */
    public Instant getRefusedAt() {
        return refusedAt;
    }
}
