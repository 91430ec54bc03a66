package kz.bagalau.model.body;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A stretch of days, both ends inside.
 *
 * @param first first day
 * @param last last day, or null while it is open
 */
public record Days(LocalDate first, LocalDate last) implements Serializable {

    /** @throws IllegalArgumentException when the last day is before the first, or there is no first */
    public Days {
        if (first == null || last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("days from " + first + " to " + last);
        }
    }

    /** True when the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** True when the two share a day. */
    public boolean overlaps(Days other) {
        return contains(other.first) || other.contains(first);
    }
}
