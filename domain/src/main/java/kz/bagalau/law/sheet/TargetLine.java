package kz.bagalau.law.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * A line of a sheet of targets, as far as it is filled.
 *
 * @param code    names the line in its sheet
 * @param name    the target as the plan words it; empty while it is not entered
 * @param unit    what it is measured in
 * @param planned the planned value
 * @param actual  the value reached, in the supervisor's words; empty while it is not entered
 * @param reached whether the target was fully reached; empty while that is not said
 */
public record TargetLine(String code, String name, String unit, String planned, String actual, Optional<Boolean> reached) {

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
    }

    /** A line of a plan of which nothing is said yet. */
    public static TargetLine planned(String code, String name, String unit, String planned) {
        return new TargetLine(code, name, unit, planned, "", Optional.empty());
    }

    /** The same line with what came of it. */
    public TargetLine with(String value, boolean fully) {
        return new TargetLine(code, name, unit, planned, value, Optional.of(fully));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
