package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;

/** A result that stands: an id of the caller's, the day of its decision, its grade, and whether a consequence used it. */
public record EarlierResult(String id, LocalDate decided, String grade, boolean used) {

    public EarlierResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(grade, "grade");
    }
}
