package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is wrong with a file, in the order of its lines; nothing stops at the first. */
final class Checks {

    private Checks() {
    }

    static List<BadCell> of(FileRows file, Present present, LocalDate today) {
        Findings findings = new Findings();
        findings.addAll(file.bad());
        List<Row> units = file.rows(SheetKind.UNITS);
        List<Row> staff = file.rows(SheetKind.STAFF);
        UnitChecks.check(units, present, findings);
        PersonChecks.check(staff, present, today, findings);
        new PostChecks(staff, present, findings).check(values(units, Column.UNIT_CODE), today);
        SupervisorChecks.check(staff, present, findings);
        ResultChecks.check(file.rows(SheetKind.RESULTS), values(staff, Column.IIN), present, today, findings);
        return findings.inOrder();
    }

    private static Set<String> values(List<Row> rows, Column column) {
        return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
