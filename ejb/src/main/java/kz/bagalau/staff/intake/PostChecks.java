package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;

/** Checks the post in each row: a known unit, days in their order, no two posts at once, one head. */
final class PostChecks {

    private final List<Row> staff;
    private final Present present;
    private final Findings findings;

    PostChecks(List<Row> staff, Present present, Findings findings) {
        this.staff = staff;
        this.present = present;
        this.findings = findings;
    }

    void check(Set<String> unitsOfFile, LocalDate today) {
        for (Row row : staff) {
            unit(row, unitsOfFile);
            days(row, today);
        }
        overlaps();
        heads();
    }

    private void unit(Row row, Set<String> unitsOfFile) {
        String code = row.text(Column.UNIT_CODE);
        if (code != null && !unitsOfFile.contains(code)) {
            findings.when(present.unit(code) == null, row, Column.UNIT_CODE, Fault.UNIT_UNKNOWN);
            findings.when(abolished(code) && !row.has(Column.LAST_DAY), row, Column.UNIT_CODE, Fault.UNIT_ABOLISHED);
        }
    }

    private boolean abolished(String code) {
        return present.unit(code) != null && present.unit(code).abolishedOn() != null;
    }

    private void days(Row row, LocalDate today) {
        LocalDate appointed = row.date(Column.APPOINTED);
        findings.when(row.has(Column.END_GROUND) && !row.has(Column.LAST_DAY), row, Column.END_GROUND, Fault.GROUND_WITHOUT_LAST_DAY);
        findings.when(row.has(Column.LAST_DAY) && !row.has(Column.END_GROUND), row, Column.LAST_DAY, Fault.LAST_DAY_WITHOUT_GROUND);
        if (appointed != null) {
            findings.when(appointed.isAfter(today), row, Column.APPOINTED, Fault.APPOINTED_FUTURE);
            findings.when(PersonChecks.tooYoung(row, appointed), row, Column.APPOINTED, Fault.APPOINTED_BEFORE_SIXTEEN);
            findings.when(before(appointed, row, Column.ENTERED), row, Column.APPOINTED, Fault.APPOINTED_BEFORE_ENTERED);
            findings.when(after(appointed, row, Column.PROBATION_END), row, Column.PROBATION_END, Fault.PROBATION_BEFORE_APPOINTED);
            findings.when(after(appointed, row, Column.LAST_DAY), row, Column.LAST_DAY, Fault.LAST_DAY_BEFORE_APPOINTED);
        }
    }

    private static boolean before(LocalDate day, Row row, Column column) {
        return row.has(column) && day.isBefore(row.date(column));
    }

    private static boolean after(LocalDate day, Row row, Column column) {
        return row.has(column) && day.isAfter(row.date(column));
    }

    private void overlaps() {
        Map<String, List<Row>> byIin = staff.stream().filter(row -> row.iin() != null && days(row) != null).collect(Collectors.groupingBy(Row::iin));
        byIin.forEach((iin, rows) -> rows.forEach(row -> {
            findings.when(rows.stream().anyMatch(other -> other.line() < row.line() && days(other).overlaps(days(row))), row, Column.IIN, Fault.IIN_TWICE);
            findings.when(endedPosts(iin, rows).stream().anyMatch(post -> post.days().overlaps(days(row))), row, Column.APPOINTED, Fault.POSTS_OVERLAP);
            findings.when(row.has(Column.CONTINUES) && former(iin, rows, row) == 0, row, Column.CONTINUES, Fault.CONTINUES_NOTHING);
        }));
    }

    /** Posts that ended before, which the file does not repeat; an open one is ended by a move, or corrected. */
    private List<Employment> endedPosts(String iin, List<Row> rows) {
        Set<LocalDate> repeated = rows.stream().map(row -> row.date(Column.APPOINTED)).collect(Collectors.toSet());
        return present.postsOf(iin).stream().filter(post -> post.days().last() != null && !repeated.contains(post.days().first())).toList();
    }

    private long former(String iin, List<Row> rows, Row row) {
        return rows.stream().filter(other -> days(other).first().isBefore(days(row).first())).count()
                + present.postsOf(iin).stream().filter(post -> post.days().first().isBefore(days(row).first())).count();
    }

    private static Days days(Row row) {
        LocalDate first = row.date(Column.APPOINTED);
        LocalDate last = row.date(Column.LAST_DAY);
        return first == null || last != null && last.isBefore(first) ? null : new Days(first, last);
    }

    private void heads() {
        Set<String> named = staff.stream().map(Row::iin).collect(Collectors.toSet());
        Set<String> headed = present.posts().stream().filter(post -> standing(post, named) && post.terms().headOfUnit())
                .map(post -> present.unit(post.terms().unitId()).code()).collect(Collectors.toCollection(HashSet::new));
        boolean bodyHeaded = present.posts().stream().anyMatch(post -> standing(post, named) && post.terms().headOfBody());
        for (Row row : staff) {
            if (!row.has(Column.LAST_DAY)) {
                findings.when(row.flag(Column.HEAD_OF_UNIT) && row.has(Column.UNIT_CODE) && !headed.add(row.text(Column.UNIT_CODE)), row,
                        Column.HEAD_OF_UNIT, Fault.TWO_HEADS);
                findings.when(row.flag(Column.HEAD_OF_BODY) && bodyHeaded, row, Column.HEAD_OF_BODY, Fault.TWO_BODY_HEADS);
                bodyHeaded |= row.flag(Column.HEAD_OF_BODY);
            }
        }
    }

    private boolean standing(Employment post, Set<String> named) {
        return post.days().last() == null && !named.contains(present.person(post.personId()).iin().value());
    }
}
