package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Days on which a person is away: leave, illness, trip. First and last day belong to it; no last day = not yet back. */
public record Absence(LocalDate first, Optional<LocalDate> last) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Absence {
        Objects.requireNonNull(first, "first");
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new IllegalArgumentException("Absent from " + first + " until " + last.get());
        }
    }

    public static Absence between(LocalDate first, LocalDate last) {
        return new Absence(first, Optional.of(last));
    }

    public static Absence since(LocalDate first) {
        return new Absence(first, Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    boolean isOpen() {
        return last.isEmpty();
    }
}
