package kz.bagalau.law.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.number.Score;

/**
 * What stands in a sheet; a draft may be incomplete.
 *
 * @param points  points by criterion
 * @param targets the lines of its targets, in their order
 * @param shown   by competency the indicators that showed and those that did not; without an entry a competency is not judged yet
 */
public record Filled(Map<String, Score> points, List<TargetLine> targets, Map<String, Shown> shown) {

    public Filled {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        targets = List.copyOf(targets);
        shown = Collections.unmodifiableMap(new TreeMap<>(shown));
    }

    /** An empty sheet. */
    public static Filled nothing() {
        return new Filled(Map.of(), List.of(), Map.of());
    }

    /** A sheet of criteria. */
    public static Filled points(Map<String, Score> points) {
        return new Filled(points, List.of(), Map.of());
    }

    /** A sheet of targets. */
    public static Filled targets(List<TargetLine> lines) {
        return new Filled(Map.of(), lines, Map.of());
    }

    /**
     * Asks that a sheet of targets holds nothing else.
     *
     * @param form the name of its form
     * @throws IllegalArgumentException when it does, or names a line twice
     */
    void requireTargets(String form) {
        if (targets.stream().map(TargetLine::code).distinct().count() < targets.size() || !points.isEmpty() || !shown.isEmpty()) {
            throw new IllegalArgumentException("the form " + form + " takes targets, each once, not " + this);
        }
    }

    /** A sheet of competencies. */
    public static Filled shown(Map<String, Shown> shown) {
        return new Filled(Map.of(), List.of(), shown);
    }
}
