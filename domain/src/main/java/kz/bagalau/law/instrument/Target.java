package kz.bagalau.law.instrument;

import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.number.Score;

/** A target indicator at the end: reached or not, or scored, with the percentage reached where that is asked. */
public record Target(String name, boolean reached, Optional<Score> score, Optional<Score> percent) implements Fact {

    public Target {
        Objects.requireNonNull(name, "name");
    }

    public static Target reached(String name, boolean reached) {
        return new Target(name, reached, Optional.empty(), Optional.empty());
    }

    public static Target scored(String name, Score score) {
        return new Target(name, false, Optional.of(score), Optional.empty());
    }

    public static Target scored(String name, Score percent, Score score) {
        return new Target(name, false, Optional.of(score), Optional.of(percent));
    }
}
