package kz.bagalau.law.sheet;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;

/**
 * A line of a sheet of targets, as far as it is filled.
 *
 * @param code    names the line in its sheet
 * @param name    the target as the plan words it; empty while it is not entered
 * @param unit    what it is measured in
 * @param planned the planned value
 * @param actual  the value reached, in the supervisor's words; empty while it is not entered
 * @param reached whether the target was fully reached; empty while that is not said
 * @param scored  the points for it, where the rule gives points
 * @param measure how far it is reached in per cent, where points depend on that
 */
public record TargetLine(String code, String name, String unit, String planned, String actual, Optional<Boolean> reached, Scored scored, Measure measure) {

    /**
     * How far a target is reached.
     *
     * @param direction   which way it is good; null where that is not said
     * @param precomputed the actual value as it was worked out beforehand; empty while it was not
     * @param percent     the percentage that the evaluator entered, because it cannot be computed; empty where he entered none
     * @param ground      on what the percentage that he entered rests
     */
    public record Measure(Direction direction, String precomputed, Optional<Score> percent, String ground) {

        /** Nothing is said. */
        public static final Measure NONE = new Measure(null, "", Optional.empty(), "");

        public Measure {
            precomputed = text(precomputed);
            Objects.requireNonNull(percent, "percent");
            ground = text(ground);
        }
    }

    /**
     * The points for a target.
     *
     * @param score the supervisor's; empty while he gave none
     * @param own   what the servant gives himself, which is never counted; empty while he gave none
     * @param note  what is said beside them, e.g. that the target's term still runs
     */
    public record Scored(Optional<Score> score, Optional<Score> own, String note) {

        /** No points. */
        public static final Scored NONE = new Scored(Optional.empty(), Optional.empty(), "");

        public Scored {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(own, "own");
            note = text(note);
        }
    }

    /** @throws IllegalArgumentException if the line has no code */
    public TargetLine {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("a line of targets without a code");
        }
        name = text(name);
        unit = text(unit);
        planned = text(planned);
        actual = text(actual);
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(scored, "scored");
        Objects.requireNonNull(measure, "measure");
    }

    /** A line of which no percentage is asked. */
    public TargetLine(String code, String name, String unit, String planned, String actual, Optional<Boolean> reached, Scored scored) {
        this(code, name, unit, planned, actual, reached, scored, Measure.NONE);
    }

    /** A line that is reached or not, without points. */
    public TargetLine(String code, String name, String unit, String planned, String actual, Optional<Boolean> reached) {
        this(code, name, unit, planned, actual, reached, Scored.NONE);
    }

    /** A line of a plan of which nothing is said yet. */
    public static TargetLine planned(String code, String name, String unit, String planned) {
        return new TargetLine(code, name, unit, planned, "", Optional.empty());
    }

    /** The same line of which nothing is said yet. */
    public TargetLine blank() {
        return planned(code, name, unit, planned).measured(new Measure(measure.direction(), measure.precomputed(), Optional.empty(), ""));
    }

    /** The same line with what came of it. */
    public TargetLine with(String value, boolean fully) {
        return new TargetLine(code, name, unit, planned, value, Optional.of(fully), scored, measure);
    }

    /** The same line with what came of it and points. */
    public TargetLine with(String value, Scored points) {
        return new TargetLine(code, name, unit, planned, value, reached, points, measure);
    }

    /** The same line with how far it is reached. */
    public TargetLine measured(Measure how) {
        return new TargetLine(code, name, unit, planned, actual, reached, scored, how);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
