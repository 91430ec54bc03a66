package kz.bagalau.law.instrument;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The three answers of the law: a value with its reasons, an obstacle, or "the body must decide" with the reason. */
public sealed interface Outcome {

    /** A value, explained. */
    record Value(Explained<Verdict> explained) implements Outcome {
        public Value {
            Objects.requireNonNull(explained);
        }
    }

    /** The law forbids it, or asks for something first. */
    record Obstacle(LegalObstacle obstacle) implements Outcome {
        public Obstacle {
            Objects.requireNonNull(obstacle);
        }
    }

    /** The act is silent for this case: the step says why, and shows what is known. */
    record MustDecide(Step reason) implements Outcome {
        public MustDecide {
            Objects.requireNonNull(reason);
        }
    }

    static Outcome of(Verdict verdict, Step step) {
        return new Value(new Explained<>(verdict, step));
    }

    static Outcome of(Score score, Step step) {
        return of(Verdict.of(score), step);
    }

    /** Goes on from a value; an obstacle or an open question stays what it is. */
    default Outcome then(Function<Explained<Verdict>, Outcome> next) {
        return this instanceof Value value ? next.apply(value.explained()) : this;
    }

    /** The value, if there is one. */
    default Optional<Explained<Verdict>> value() {
        return this instanceof Value value ? Optional.of(value.explained()) : Optional.empty();
    }

    /** The reasons of a value or of an open question; an obstacle has its own words. */
    default Optional<Step> step() {
        return this instanceof MustDecide open ? Optional.of(open.reason()) : value().map(Explained::step);
    }
}
