package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A result that stands.
 *
 * @param id      an id of the caller's
 * @param year    the evaluated year: that of the last day evaluated
 * @param decided the day of its decision
 * @param used    whether a consequence used it
 * @param source  the paper from which it was taken over; empty where it was decided here
 */
public record EarlierResult(String id, int year, LocalDate decided, String grade, boolean used, Optional<String> source) {

    public EarlierResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /** One that was decided here. */
    public EarlierResult(String id, int year, LocalDate decided, String grade, boolean used) {
        this(id, year, decided, grade, used, Optional.empty());
    }
}
