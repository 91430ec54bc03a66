package kz.bagalau.staff.intake;

import kz.bagalau.model.body.ImportChange.Kind;

/**
 * One thing that a file adds or changes.
 *
 * @param row the row of the file, null for somebody missing
 * @param label whom or what it concerns
 * @param target the entity that changes, null for an addition
 * @param column the column that changes, or null
 */
record Step(Kind kind, Row row, String label, Object target, Column column, String before, String after) {

    static Step added(Kind kind, Row row, String label) {
        return new Step(kind, row, label, null, null, null, null);
    }

    int line() {
        return row == null ? 0 : row.line();
    }
}
