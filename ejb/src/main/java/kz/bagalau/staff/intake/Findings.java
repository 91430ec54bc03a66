package kz.bagalau.staff.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong while the checks walk over the rows. */
final class Findings {

    private final List<BadCell> found = new ArrayList<>();

    void add(Row row, Column column, Fault fault) {
        add(row, column, row.text(column), fault);
    }

    void add(Row row, Column column, String value, Fault fault) {
        found.add(new BadCell(row.sheet(), row.line(), column.name().toLowerCase(java.util.Locale.ROOT), value, fault));
    }

    /** Reports at the row's column when a condition holds. */
    void when(boolean wrong, Row row, Column column, Fault fault) {
        if (wrong) {
            add(row, column, fault);
        }
    }

    void addAll(List<BadCell> others) {
        found.addAll(others);
    }

    /** All, in the order of the file. */
    List<BadCell> inOrder() {
        return found.stream().sorted(Comparator.comparing(BadCell::sheet).thenComparingInt(BadCell::line)).toList();
    }
}
