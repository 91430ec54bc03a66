package kz.bagalau.staff.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a sheet holds; told by its header. */
public enum SheetKind {
    UNITS(EnumSet.of(Column.UNIT_CODE, Column.NAME_KK, Column.NAME_RU), EnumSet.of(Column.PARENT_CODE, Column.PLACE)),
    STAFF(EnumSet.of(Column.IIN, Column.SURNAME_KK, Column.GIVEN_KK, Column.SURNAME_RU, Column.GIVEN_RU, Column.UNIT_CODE, Column.POST_KK,
            Column.POST_RU, Column.APPOINTED),
            EnumSet.of(Column.PATRONYMIC_KK, Column.PATRONYMIC_RU, Column.EMAIL, Column.ENTERED, Column.CATEGORY, Column.HEAD_OF_UNIT,
                    Column.HEAD_OF_BODY, Column.PUBLIC_SERVICES, Column.SUPERVISOR, Column.PROBATION_END, Column.CONTINUES, Column.LAST_DAY,
                    Column.END_GROUND)),
    RESULTS(EnumSet.of(Column.IIN, Column.YEAR, Column.DECIDED, Column.GRADE, Column.SOURCE), EnumSet.of(Column.ACT));

    private final Set<Column> required;
    private final Set<Column> optional;

    SheetKind(Set<Column> required, Set<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** The columns that must be there, and whose cells must not be empty. */
    public Set<Column> required() {
        return EnumSet.copyOf(required);
    }

    /** All columns, in the order of an export. */
    public Set<Column> columns() {
        Set<Column> all = EnumSet.copyOf(required);
        all.addAll(optional);
        return all;
    }

    /** What a sheet with these columns holds; empty where nothing tells. */
    static Optional<SheetKind> of(Set<Column> columns) {
        if (columns.contains(Column.YEAR) || columns.contains(Column.GRADE)) {
            return Optional.of(RESULTS);
        }
        if (columns.contains(Column.NAME_RU) || columns.contains(Column.PARENT_CODE)) {
            return Optional.of(UNITS);
        }
        return columns.contains(Column.IIN) || columns.contains(Column.APPOINTED) ? Optional.of(STAFF) : Optional.empty();
    }
}
