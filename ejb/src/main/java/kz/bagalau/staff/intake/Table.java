package kz.bagalau.staff.intake;

import java.util.List;

/**
 * A sheet as it stands in a file.
 *
 * @param name name of the sheet, empty in CSV
 * @param lines its lines with their numbers, the header first, empty ones left out
 */
public record Table(String name, List<Line> lines) {

    /** A line: its number in the file, from 1, and its cells. */
    public record Line(int number, List<String> cells) {

        /** True when nothing stands in it. */
        public boolean empty() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }
}
