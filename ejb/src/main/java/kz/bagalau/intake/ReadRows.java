package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.staff.intake.Table;
import kz.bagalau.staff.intake.Tables;
import kz.bagalau.staff.intake.UnfitFile;
import org.apache.poi.ss.util.CellReference;

/** Reads a workbook into the rows of its sheets; every cell that cannot be read is told, and is null in its row. */
final class ReadRows {

    private final Layout layout;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Row> people = new ArrayList<>();
    private final List<Row> content = new ArrayList<>();

    /**
     * A line that says something.
     *
     * @param cells  the values by the column's code
     * @param places where they stand
     */
    record Row(String sheet, int line, Map<String, String> cells, Map<String, Place> places) {

        String text(String code) {
            return cells.get(code);
        }

        /** True where nothing is written in the cell; one that cannot be read is told already. */
        boolean blank(String code) {
            String value = place(code).value();
            return value == null || value.isBlank();
        }

        Place place(String code) {
            return Optional.ofNullable(places.get(code)).orElseGet(() -> Place.line(sheet, line));
        }
    }

    private ReadRows(Layout layout) {
        this.layout = layout;
    }

    static ReadRows of(Layout layout, String fileName, byte[] bytes) {
        ReadRows file = new ReadRows(layout);
        try {
            Tables.read(fileName, bytes).stream().filter(table -> !table.lines().isEmpty()).forEach(file::take);
        } catch (UnfitFile unfit) {
            file.flaws.add(Flaw.of(Place.file(fileName), unfit.fault().name()));
        }
        return file;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    List<Row> people() {
        return people;
    }

    List<Row> content() {
        return content;
    }

    private void take(Table table) {
        if (Stream.of("sheet.help", "sheet.errors").anyMatch(key -> new BookSheet(Said.of(key), List.of()).named(table.name()))) {
            return;
        }
        BookSheet sheet = sheet(table);
        if (sheet == null) {
            flaws.add(Flaw.of(new Place(table.name(), table.lines().get(0).number(), 0, null, String.join("; ", table.lines().get(0).cells())), "SHEET_UNKNOWN"));
            return;
        }
        List<Col> missing = sheet.columns().stream().filter(column -> column.need() && table.lines().get(0).cells().stream().noneMatch(column::named)).toList();
        missing.forEach(column -> flaws.add(Flaw.of(new Place(table.name(), table.lines().get(0).number(), 0, column.heading().ru(), null), "COLUMN_MISSING", column.heading())));
        if (missing.isEmpty()) {
            Map<Integer, Col> columns = columns(table, sheet);
            List<Row> rows = sheet == layout.people() ? people : content;
            table.lines().stream().skip(1).forEach(line -> row(table, line, columns).ifPresent(rows::add));
        }
    }

    /** A sheet is known by its name; renamed, by the columns that it must have, and of two the one with more of them. */
    private BookSheet sheet(Table table) {
        List<BookSheet> sheets = layout.content() == null ? List.of(layout.people()) : List.of(layout.people(), layout.content());
        return sheets.stream().filter(sheet -> sheet.named(table.name())).findFirst().orElseGet(() -> sheets.stream()
                .filter(sheet -> known(sheet.columns().stream().filter(Col::need).toList(), table) == sheet.columns().stream().filter(Col::need).count())
                .max(Comparator.comparingLong(sheet -> known(sheet.columns(), table))).orElse(null));
    }

    private static long known(List<Col> columns, Table table) {
        return columns.stream().filter(column -> table.lines().get(0).cells().stream().anyMatch(column::named)).count();
    }

    private Map<Integer, Col> columns(Table table, BookSheet sheet) {
        Map<Integer, Col> columns = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Col errors = Col.info("errors");
        List<String> headings = table.lines().get(0).cells();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<Col> column = sheet.column(heading);
            Place place = new Place(table.name(), table.lines().get(0).number(), i + 1, heading, heading);
            if (column.isPresent() && !seen.add(column.get().code())) {
                flaws.add(Flaw.of(place, "COLUMN_TWICE"));
            } else if (column.isPresent()) {
                columns.put(i, column.get());
            } else if (!heading.isBlank() && !errors.named(heading)) {
                flaws.add(Flaw.of(place, "COLUMN_UNKNOWN"));
            }
        }
        return columns;
    }

    private Optional<Row> row(Table table, Table.Line line, Map<Integer, Col> columns) {
        Map<String, String> cells = new HashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        List<Flaw> wrong = new ArrayList<>();
        columns.forEach((at, column) -> {
            String written = at < line.cells().size() ? line.cells().get(at) : "";
            Place place = new Place(table.name(), line.number(), at + 1, table.lines().get(0).cells().get(at), written);
            places.put(column.code(), place);
            Cells.Read read = Cells.read(column, written);
            String rule = column.form() != Col.Form.INFO && table.formulas().contains(new CellReference(line.number() - 1, at).formatAsString(false)) ? "FORMULA" : read.rule();
            if (rule != null) {
                wrong.add(rule.equals("TOO_LONG") ? Flaw.of(place, rule, column.longest(), written.strip().length()) : Flaw.of(place, rule));
            } else if (read.value() != null) {
                cells.put(column.code(), read.value());
            }
        });
        flaws.addAll(wrong);
        return cells.isEmpty() && wrong.isEmpty() ? Optional.empty() : Optional.of(new Row(table.name(), line.number(), cells, places));
    }
}
