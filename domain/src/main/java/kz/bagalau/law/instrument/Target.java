package kz.bagalau.law.instrument;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * A target indicator at the end: reached or not, or scored, with the percentage reached where that is asked.
 *
 * @param why how the percentage came about; empty where that is not told
 */
public record Target(String name, boolean reached, Optional<Score> score, Optional<Score> percent, Optional<Step> why) implements Fact {

    /** A target of which it is not told how its percentage came about. */
    public Target(String name, boolean reached, Optional<Score> score, Optional<Score> percent) {
        this(name, reached, score, percent, Optional.empty());
    }

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
