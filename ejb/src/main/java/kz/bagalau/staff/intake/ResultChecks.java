package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks earlier results: of known people, of years past, one grade a year. */
final class ResultChecks {

    private ResultChecks() {
    }

    static void check(List<Row> results, Set<String> iinsOfFile, Present present, LocalDate today, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Row row : results) {
            if (row.iin() != null) {
                findings.when(present.person(row.iin()) == null && !iinsOfFile.contains(row.iin()), row, Column.IIN, Fault.PERSON_UNKNOWN);
            }
            if (row.has(Column.YEAR)) {
                findings.when(Integer.parseInt(row.text(Column.YEAR)) > today.getYear(), row, Column.YEAR, Fault.YEAR_FUTURE);
            }
            if (row.has(Column.DECIDED)) {
                findings.when(row.date(Column.DECIDED).isAfter(today), row, Column.DECIDED, Fault.DECIDED_FUTURE);
                findings.when(row.has(Column.YEAR) && row.date(Column.DECIDED).getYear() < Integer.parseInt(row.text(Column.YEAR)), row, Column.DECIDED,
                        Fault.DECIDED_BEFORE_YEAR);
            }
            if (row.iin() != null && row.has(Column.YEAR)) {
                findings.when(!seen.add(row.iin() + row.text(Column.YEAR)), row, Column.YEAR, Fault.RESULT_TWICE);
                String known = present.grade(row.iin(), row.text(Column.YEAR));
                findings.when(known != null && row.has(Column.GRADE) && !known.equals(row.text(Column.GRADE)), row, Column.GRADE, Fault.RESULT_DIFFERS);
            }
        }
    }
}
