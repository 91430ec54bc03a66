package kz.bagalau.law.act;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an edition is in force: from its first day (empty while not known: then it covers no day at all) until the day
 * before its end (empty while it stands). Set by an administrator, therefore outside the edition's hash.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> end, boolean confirmed) {

    /** @throws IllegalArgumentException if the end lies before the first day */
    public Validity {
        if (from.isPresent() && end.isPresent() && end.get().isBefore(from.get())) {
            throw new IllegalArgumentException("In force from " + from.get() + ", but ended on " + end.get());
        }
    }

    /** No date is known: no cycle may be opened. */
    public static Validity unknown() {
        return new Validity(Optional.empty(), Optional.empty(), false);
    }

    public static Validity between(LocalDate from, LocalDate end) {
        return new Validity(Optional.of(from), Optional.ofNullable(end), false);
    }

    /** True on the first day and on every day before the end. */
    public boolean covers(LocalDate day) {
        return from.isPresent() && !day.isBefore(from.get()) && end.map(day::isBefore).orElse(true);
    }
}
