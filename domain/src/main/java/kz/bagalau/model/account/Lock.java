package kz.bagalau.model.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Wrong passwords in a row, and until when nobody may try again. */
@Embeddable
public class Lock implements Serializable {

    /** So many wrong passwords in a row lock the account. */
    public static final int LIMIT = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;

    @Column(nullable = false)
    private int failures;
    @Column(name = "locked_until")
    private Instant lockedUntil;

    void failed(Instant now) {
        failures++;
        if (failures >= LIMIT) {
            lockedUntil = now.plus(pause());
        }
    }

    private Duration pause() {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - LIMIT, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    void open() {
        failures = 0;
        lockedUntil = null;
    }

    boolean holdsAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Instant until() {
        return lockedUntil;
    }
}
