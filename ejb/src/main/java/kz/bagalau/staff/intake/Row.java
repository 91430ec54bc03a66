package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.bagalau.model.body.FullName;

/**
 * A row of a file in one way of writing: dates 2015-09-14, flags true or false, categories in Latin letters. An empty cell is null; a
 * column that the file does not have is absent.
 *
 * @param sheet name of the sheet, empty in CSV
 * @param line line of the file
 * @param cells the values
 */
record Row(String sheet, SheetKind kind, int line, Map<Column, String> cells) {

    Row {
        cells = new EnumMap<>(cells);
    }

    String text(Column column) {
        return cells.get(column);
    }

    boolean has(Column column) {
        return cells.get(column) != null;
    }

    boolean flag(Column column) {
        return "true".equals(cells.get(column));
    }

    LocalDate date(Column column) {
        return has(column) ? LocalDate.parse(cells.get(column)) : null;
    }

    String iin() {
        return cells.get(Column.IIN);
    }

    FullName kk() {
        return new FullName(text(Column.SURNAME_KK), text(Column.GIVEN_KK), text(Column.PATRONYMIC_KK));
    }

    FullName ru() {
        return new FullName(text(Column.SURNAME_RU), text(Column.GIVEN_RU), text(Column.PATRONYMIC_RU));
    }
}
