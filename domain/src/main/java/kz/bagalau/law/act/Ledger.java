package kz.bagalau.law.act;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every point of an act with its kinds: "executed" follows from the rules that cite it, the others are written down. */
public record Ledger(SortedMap<PointRef, Set<PointKind>> points) {

    public Ledger {
        points = Collections.unmodifiableSortedMap(points);
    }

    /** @param declared the kinds written in the act's data; the rules add EXECUTED */
    public static Ledger of(Map<PointRef, Set<PointKind>> declared, Iterable<? extends Rule> rules) {
        SortedMap<PointRef, Set<PointKind>> points = new TreeMap<>(PointRef.PRINTED_ORDER);
        declared.forEach((point, kinds) -> kinds.forEach(kind -> add(points, point, kind)));
        rules.forEach(rule -> rule.citation().points().forEach(
                point -> add(points, point.heading(), PointKind.EXECUTED)));
        return new Ledger(points);
    }

    private static void add(Map<PointRef, Set<PointKind>> points, PointRef point, PointKind kind) {
        points.computeIfAbsent(point, any -> EnumSet.noneOf(PointKind.class)).add(kind);
    }

    /** The kinds of a point; none if the ledger does not know it. */
    public Set<PointKind> kinds(PointRef point) {
        return points.getOrDefault(point, Set.of());
    }
}
