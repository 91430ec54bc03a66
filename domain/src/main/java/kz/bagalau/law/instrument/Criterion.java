package kz.bagalau.law.instrument;

import java.util.Objects;

import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A line of a sheet: code, the act's words, and the least and the most points it may have. */
public record Criterion(String code, Text name, Score least, Score most) {

    /** @throws IllegalArgumentException if the least exceeds the most */
    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (most.isLessThan(least)) {
            throw new IllegalArgumentException(code + ": least " + least + " exceeds most " + most);
        }
    }

    public boolean admits(Score points) {
        return least.isAtMost(points) && points.isAtMost(most);
    }
}
