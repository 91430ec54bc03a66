package kz.bagalau.model.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** The address by which the calendar program of an account's owner reads his terms. Who knows the address reads them: only its hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Aggregate {

    @Column(name = "account_id", nullable = false)
    private Long accountId;
    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;
    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;
    @Column(name = "read_on")
    private LocalDate readOn;

    /** For JPA only. */
    protected CalendarFeed() {
    }

    /** Of an account, by the hash of its token. */
    public CalendarFeed(Long accountId, String tokenHash, LocalDate madeOn) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.madeOn = madeOn;
    }

    /** Notes the day on which it was read last. */
    public void read(LocalDate day) {
        if (!day.equals(readOn)) {
            readOn = day;
        }
    }

    /** Whose it is. */
    public Long accountId() {
        return accountId;
    }

    /** The day on which it was made. */
    public LocalDate madeOn() {
        return madeOn;
    }

    /** The day on which it was read last, or null. */
    public LocalDate readOn() {
        return readOn;
    }
}
