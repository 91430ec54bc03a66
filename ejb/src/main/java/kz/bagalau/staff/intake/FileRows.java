package kz.bagalau.staff.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file into rows and tells every cell that cannot be read; a bad cell is null in its row. */
final class FileRows {

    private final List<Row> rows = new ArrayList<>();
    private final List<BadCell> bad = new ArrayList<>();

    private final boolean whole;

    private FileRows(boolean whole) {
        this.whole = whole;
    }

    static FileRows read(String fileName, byte[] bytes) {
        FileRows file = new FileRows(!fileName.endsWith(WireFile.EXTENSION));
        try {
            file.take(Tables.read(fileName, bytes));
        } catch (UnfitFile unfit) {
            file.bad.add(new BadCell("", 0, null, fileName, unfit.fault()));
        }
        return file;
    }

    /** True where whoever serves and is not named is missing; false of what another system proposes, which touches nobody whom it does not name. */
    boolean whole() {
        return whole;
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> rows(SheetKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    List<BadCell> bad() {
        return bad;
    }

    private void take(List<Table> tables) {
        List<Table> filled = tables.stream().filter(table -> !table.lines().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new UnfitFile(Fault.FILE_EMPTY, null);
        }
        filled.forEach(this::take);
        if (rows.isEmpty() && bad.isEmpty()) {
            throw new UnfitFile(Fault.FILE_EMPTY, null);
        }
    }

    private void take(Table table) {
        Table.Line header = table.lines().get(0);
        List<Optional<Column>> columns = header.cells().stream().map(Column::of).toList();
        Set<Column> known = EnumSet.noneOf(Column.class);
        columns.forEach(column -> column.ifPresent(known::add));
        Optional<SheetKind> kind = SheetKind.of(known);
        if (kind.isEmpty()) {
            bad.add(new BadCell(table.name(), header.number(), null, String.join("; ", header.cells()), Fault.SHEET_UNKNOWN));
        } else if (header(table.name(), header, columns, known, kind.get())) {
            table.lines().stream().skip(1).forEach(line -> row(table.name(), header, columns, kind.get(), line));
        }
    }

    /** True when the header is fit for the rows to be read; a superfluous column is told of but does no harm to the others. */
    private boolean header(String sheet, Table.Line header, List<Optional<Column>> columns, Set<Column> known, SheetKind kind) {
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            String heading = header.cells().get(i);
            Optional<Column> column = columns.get(i);
            if (column.isEmpty() || !kind.columns().contains(column.get())) {
                bad.add(new BadCell(sheet, header.number(), heading, heading, heading.equals(WireFile.REMOVED) ? Fault.REMOVED : Fault.COLUMN_UNKNOWN));
            } else if (!seen.add(column.get())) {
                bad.add(new BadCell(sheet, header.number(), heading, heading, Fault.COLUMN_TWICE));
            }
        }
        Set<Column> missing = kind.required();
        missing.removeAll(known);
        missing.forEach(column -> bad.add(new BadCell(sheet, header.number(), column.name().toLowerCase(Locale.ROOT), null, Fault.COLUMN_MISSING)));
        return missing.isEmpty();
    }

    private void row(String sheet, Table.Line header, List<Optional<Column>> columns, SheetKind kind, Table.Line line) {
        if (line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            bad.add(new BadCell(sheet, line.number(), null, line.cells().get(line.cells().size() - 1), Fault.TOO_MANY_CELLS));
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            String written = i < line.cells().size() ? line.cells().get(i) : "";
            String heading = header.cells().get(i);
            columns.get(i).filter(kind.columns()::contains).ifPresent(column -> cell(sheet, line.number(), heading, column, kind, written, cells));
        }
        rows.add(new Row(sheet, kind, line.number(), cells));
    }

    private void cell(String sheet, int line, String heading, Column column, SheetKind kind, String written, Map<Column, String> cells) {
        Cell cell = Cell.read(column, written);
        Fault fault = cell.fault() == null && cell.value() == null && kind.required().contains(column) ? Fault.REQUIRED : cell.fault();
        if (fault != null) {
            bad.add(new BadCell(sheet, line, heading, written, fault));
        }
        cells.put(column, cell.value());
    }
}
