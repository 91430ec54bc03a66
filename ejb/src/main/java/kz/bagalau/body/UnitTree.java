package kz.bagalau.body;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bagalau.model.body.Unit;

/**
 * Units in the order of a tree read from the top.
 *
 * @param lines every unit with its depth, a parent before its children
 */
public record UnitTree(List<Line> lines) implements Serializable {

    /**
     * A unit in the tree.
     *
     * @param depth 0 at the top
     */
    public record Line(Unit unit, int depth) implements Serializable {
    }

    /** Hangs units under each other, siblings in the order given; a unit whose parent is not among them stands at the top. */
    public static UnitTree of(List<Unit> units) {
        Map<Long, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Line> lines = new ArrayList<>();
        units.stream().filter(unit -> !byId.containsKey(Objects.requireNonNullElse(unit.parentId(), 0L))).forEach(top -> hang(top, 0, units, lines));
        return new UnitTree(List.copyOf(lines));
    }

    private static void hang(Unit unit, int depth, List<Unit> units, List<Line> lines) {
        lines.add(new Line(unit, depth));
        units.stream().filter(child -> unit.id().equals(child.parentId())).forEach(child -> hang(child, depth + 1, units, lines));
    }
}
