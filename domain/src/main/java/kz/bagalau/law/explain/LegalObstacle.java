package kz.bagalau.law.explain;

import java.util.List;
import java.util.Objects;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Rule;

/** The law forbids it: what, with which values, at which point. A value, or thrown by {@link #refusal()}. */
public record LegalObstacle(String key, List<Arg> args, Citation citation) {

    public LegalObstacle {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(citation, "citation");
        args = List.copyOf(args);
    }

    public static LegalObstacle of(Citation citation, String key, Arg... args) {
        return new LegalObstacle(key, List.of(args), citation);
    }

    /** An obstacle that a rule puts up, at its place in the law. */
    public static LegalObstacle by(Rule rule, String key, Arg... args) {
        return new LegalObstacle(key, List.of(args), rule.citation());
    }

    /** The obstacle as an exception, to be thrown where there is no value to give back. */
    public ObstacleException refusal() {
        return new ObstacleException(this);
    }
}
