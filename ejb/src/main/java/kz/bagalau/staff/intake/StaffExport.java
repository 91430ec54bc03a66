package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Employment;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes units and staff as files that can be taken over again, with the headings in the reader's language; or with headings only. */
@Stateless
public class StaffExport {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock time;

    /** Units or staff of a body as CSV in UTF-8 with a mark, separated by semicolons, as offices' spreadsheets open it. */
    @Operates(Operation.STAFF_EXPORT)
    public byte[] csv(@Of(Kind.BODY) Long bodyId, SheetKind kind) {
        return csv(kind, rows(new PresentReading(em, bodyId).read(List.of()), kind));
    }

    /** The headings of a kind of sheet without rows, to be filled in. */
    @Operates(Operation.STAFF_IMPORT_LIST)
    public byte[] template(@Of(Kind.BODY) Long bodyId, SheetKind kind) {
        return csv(kind, List.of());
    }

    private List<Map<Column, String>> rows(Present present, SheetKind kind) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        return switch (kind) {
            case UNITS -> present.units().stream().filter(unit -> unit.abolishedOn() == null).map(unit -> Cells.of(unit, present)).toList();
            case STAFF -> present.posts().stream().map(post -> row(post, present, today)).toList();
            case RESULTS -> present.results().stream().map(result -> Cells.of(result, present)).toList();
        };
    }

    private static Map<Column, String> row(Employment post, Present present, LocalDate today) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(Cells.of(present.person(post.personId()), today));
        cells.putAll(Cells.of(post, present));
        return cells;
    }

    private static byte[] csv(SheetKind kind, List<Map<Column, String>> rows) {
        Locale locale = Locale.forLanguageTag(CurrentCaller.get().language());
        StringWriter out = new StringWriter().append('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            printer.printRecord(kind.columns().stream().map(column -> column.heading(locale)));
            for (Map<Column, String> row : rows) {
                List<String> cells = new ArrayList<>();
                kind.columns().forEach(column -> cells.add(harmless(row.get(column))));
                printer.printRecord(cells);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would take a text with such a beginning for a formula; the apostrophe is taken off again when the file is read. */
    private static String harmless(String text) {
        return text != null && text.matches("[=+\\-@].*") ? "'" + text : text;
    }
}
