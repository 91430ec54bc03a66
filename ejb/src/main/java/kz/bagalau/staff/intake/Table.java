package kz.bagalau.staff.intake;

import java.util.List;
import java.util.Set;

/**
 * A sheet as it stands in a file.
 *
 * @param name name of the sheet, empty in CSV
 * @param lines its lines with their numbers, the header first, empty ones left out
 * @param formulas the cells whose value a formula gave, e.g. "B7"
 */
public record Table(String name, List<Line> lines, Set<String> formulas) {

    /** A sheet without formulas. */
    Table(String name, List<Line> lines) {
        this(name, lines, Set.of());
    }

    /** A line: its number in the file, from 1, and its cells. */
    public record Line(int number, List<String> cells) {

        /** True when nothing stands in it. */
        public boolean empty() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }
}
