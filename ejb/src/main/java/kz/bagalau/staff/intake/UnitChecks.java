package kz.bagalau.staff.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.model.body.Unit;

/** Checks the units of a file: each code once, each parent known, no unit above itself. */
final class UnitChecks {

    private UnitChecks() {
    }

    static void check(List<Row> units, Present present, Findings findings) {
        Set<String> codes = new HashSet<>();
        for (Row row : units) {
            String code = row.text(Column.UNIT_CODE);
            findings.when(code != null && !codes.add(code), row, Column.UNIT_CODE, Fault.CODE_TWICE);
        }
        for (Row row : units) {
            String parent = row.text(Column.PARENT_CODE);
            findings.when(parent != null && !codes.contains(parent) && present.unit(parent) == null, row, Column.PARENT_CODE, Fault.PARENT_UNKNOWN);
        }
        rings(units, present, findings);
    }

    private static void rings(List<Row> units, Present present, Findings findings) {
        Map<String, String> above = new HashMap<>();
        present.units().stream().filter(unit -> unit.parentId() != null).forEach(unit -> above.put(unit.code(), code(present.unit(unit.parentId()))));
        units.forEach(row -> above.put(row.text(Column.UNIT_CODE), row.text(Column.PARENT_CODE)));
        Set<String> onRing = Rings.in(above);
        units.forEach(row -> findings.when(onRing.contains(row.text(Column.UNIT_CODE)), row, Column.PARENT_CODE, Fault.UNIT_CYCLE));
    }

    private static String code(Unit unit) {
        return unit == null ? null : unit.code();
    }
}
