package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.intake.IntakeFinding;
import kz.bagalau.model.intake.PaperIntake;
import kz.bagalau.papers.Column;
import kz.bagalau.papers.XlsxBook;
import kz.bagalau.staff.intake.Table;
import kz.bagalau.staff.intake.Tables;
import kz.bagalau.staff.intake.UnfitFile;

/** The report on a file as a workbook: the sheets as they came, bad cells marked, with a column that says what is wrong. It can be mended and sent back. */
@Stateless
public class MarkErrors {

    private static final int SHEETS = 10;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    ReadIntakes reading;

    /** The workbook: the list of errors, then the sheets; the list alone where the file cannot be opened, or HR is done with it. */
    @Operates(Operation.INTAKE_READ)
    public byte[] make(@Of(Kind.INTAKE) Long intakeId) {
        Lang lang = Lang.of(Locale.forLanguageTag(CurrentCaller.get().language()));
        List<IntakeFinding> found = reading.findings(intakeId, Integer.MAX_VALUE);
        try (XlsxBook book = new XlsxBook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            list(book, found, lang);
            tables(em.find(PaperIntake.class, intakeId)).stream().filter(table -> !table.lines().isEmpty() && !new BookSheet(Said.of("sheet.help"), List.of())
                    .named(table.name()) && !new BookSheet(Said.of("sheet.errors"), List.of()).named(table.name())).limit(SHEETS).forEach(table -> copy(book, table, found.stream()
                            .filter(one -> one.sheet().equals(table.name())).collect(Collectors.groupingBy(IntakeFinding::line)), lang));
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static List<Table> tables(PaperIntake file) {
        try {
            return Tables.read(file.fileName(), file.content());
        } catch (UnfitFile | IllegalStateException nothingToCopy) {
            return List.of();
        }
    }

    private static void list(XlsxBook book, List<IntakeFinding> found, Lang lang) {
        book.sheet(Said.of("sheet.errors").in(lang), List.of(heading("sheet", 16, lang), heading("line", 8, lang), heading("column", 34, lang), heading("value", 34, lang),
                heading("fault", 90, lang)));
        found.forEach(one -> {
            List<Object> cells = new ArrayList<>();
            cells.add(one.sheet());
            cells.add(one.line() == 0 ? null : String.valueOf(one.line()));
            cells.add(one.heading());
            cells.add(one.value());
            cells.add(one.said(lang));
            book.row(cells);
        });
    }

    private static Column heading(String key, int width, Lang lang) {
        return Column.text(Said.of("errors." + key).in(lang), width);
    }

    private static void copy(XlsxBook book, Table table, Map<Integer, List<IntakeFinding>> found, Lang lang) {
        List<String> headings = table.lines().get(0).cells();
        List<Column> columns = new ArrayList<>(headings.stream().map(heading -> Column.text(heading, 24)).toList());
        Col errors = Col.info("errors");
        int at = IntStream.range(0, headings.size()).filter(i -> errors.named(headings.get(i))).findFirst().orElse(headings.size());
        if (at == headings.size()) {
            columns.add(Column.text(errors.heading().in(lang), 90));
        }
        book.sheet(table.name(), columns);
        int next = 2;
        for (Table.Line line : table.lines().subList(1, table.lines().size())) {
            for (; next < line.number(); next++) {
                // empty lines stay, so that the numbers of the others do
                book.row(List.of());
            }
            List<IntakeFinding> here = found.getOrDefault(line.number(), List.of());
            book.row(cells(line, headings.size(), at, here, lang), here.stream().map(one -> one.column() - 1).filter(i -> i >= 0).collect(Collectors.toSet()));
            next++;
        }
    }

    private static List<Object> cells(Table.Line line, int width, int at, List<IntakeFinding> here, Lang lang) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(width, at + 1); i++) {
            cells.add(i < line.cells().size() && i != at && !line.cells().get(i).isEmpty() ? line.cells().get(i) : null);
        }
        if (!here.isEmpty()) {
            cells.set(at, here.stream().map(one -> one.said(lang)).collect(Collectors.joining("\n")));
        }
        return cells;
    }
}
