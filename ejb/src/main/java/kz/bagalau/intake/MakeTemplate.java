package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.papers.Column;
import kz.bagalau.papers.XlsxBook;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Above;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFiles;

/** Makes the workbook that is filled in and sent back: the people of a cycle whose paper is not entered yet, in the reader's language. */
@Stateless
public class MakeTemplate {

    private static final int HELP_LINES = 12;
    /** The line about cells that say yes or no. */
    private static final int ON_FLAGS = 10;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The sorts of paper that can enter a cycle, and those that cannot. */
    @Operates(Operation.CYCLE_READ)
    public Sorts sorts(@Of(Kind.CYCLE) Long cycleId) {
        return Sorts.of(library.law(em.find(Cycle.class, cycleId).editionHash()));
    }

    /**
     * The workbook.
     *
     * @param code the sort of paper
     * @throws IntakeRefused when nobody has such a paper that is not entered yet
     * @throws IllegalArgumentException when the edition of the cycle has no such sort
     */
    @Operates(Operation.INTAKE_TEMPLATE)
    public byte[] make(@Of(Kind.CYCLE) Long cycleId, @Recorded("sort") String code) {
        Law law = library.law(em.find(Cycle.class, cycleId).editionHash());
        Sort sort = Sorts.of(law).find(code).orElseThrow(() -> new IllegalArgumentException("edition " + law.edition().id() + " has no papers of the sort " + code));
        Layout layout = Layout.of(law, sort);
        Lang lang = Lang.of(Locale.forLanguageTag(CurrentCaller.get().language()));
        People people = People.of(em, law, cycleId, recorder.today());
        Above above = staff.above(em.find(Cycle.class, cycleId).bodyId(), recorder.today());
        Prefilled rows = Prefilled.of(law, layout, people, files, above, recorder.today(), lang);
        if (rows.people().isEmpty()) {
            throw IntakeRefused.nothing(sort.shape());
        }
        name(rows.people(), lang);
        try (XlsxBook book = new XlsxBook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(book, layout.people(), lang, rows.people());
            if (layout.content() != null) {
                sheet(book, layout.content(), lang, rows.content());
            }
            help(book, layout, lang);
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Puts names and ИИН in the place of the persons who stand in cells. */
    private void name(List<Map<String, Object>> rows, Lang lang) {
        List<Long> persons = rows.stream().flatMap(cells -> cells.values().stream()).filter(Long.class::isInstance).map(Long.class::cast).distinct().toList();
        Map<Long, PersonName> names = staff.names(persons, recorder.today());
        Map<Long, String> iins = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery("select p.id, p.iin from Person p where p.id in :ids", Object[].class).setParameter("ids", persons).getResultList()
                    .forEach(row -> iins.put((Long) row[0], String.valueOf(row[1])));
        }
        rows.forEach(cells -> cells.replaceAll((code, value) -> !(value instanceof Long person) ? value
                : code.equals("supervisor") ? Optional.ofNullable(names.get(person)).map(name -> name.in(lang.locale()).full()).orElse(null) : iins.get(person)));
    }

    private static void sheet(XlsxBook book, BookSheet sheet, Lang lang, List<Map<String, Object>> rows) {
        book.sheet(sheet.name().in(lang), sheet.columns().stream().map(column -> column(column, lang)).toList());
        for (int i = 0; i < sheet.columns().size(); i++) {
            Col.Form form = sheet.columns().get(i).form();
            if (form == Col.Form.FLAG) {
                book.choices(i, List.of(Said.of("yes").in(lang), Said.of("no").in(lang)));
            } else if (form == Col.Form.LANG) {
                book.choices(i, List.of("kk", "ru"));
            }
        }
        for (Map<String, Object> row : rows) {
            List<Object> cells = new ArrayList<>();
            sheet.columns().forEach(column -> cells.add(row.get(column.code())));
            book.row(cells);
        }
    }

    private static Column column(Col column, Lang lang) {
        String heading = column.heading().in(lang) + (column.need() ? " *" : "");
        return column.form() == Col.Form.DAY ? new Column(heading, Column.Kind.DAY, column.width()) : Column.text(heading, column.width());
    }

    /** What stands in which column, which values are allowed, and how the file is sent back. */
    private static void help(XlsxBook book, Layout layout, Lang lang) {
        book.sheet(Said.of("sheet.help").in(lang), List.of(Column.text(Said.of("help.column").in(lang), 46), Column.text(Said.of("help.values").in(lang), 110)));
        List<BookSheet> sheets = Stream.of(layout.people(), layout.content()).filter(Objects::nonNull).toList();
        boolean flags = sheets.stream().flatMap(sheet -> sheet.columns().stream()).anyMatch(column -> column.form() == Col.Form.FLAG);
        for (int i = 1; i <= HELP_LINES; i++) {
            if (i == ON_FLAGS && !flags) {
                continue;
            }
            book.row(List.of(Said.of("help.title." + i).in(lang), Said.of("help." + i).in(lang)));
        }
        for (BookSheet sheet : sheets) {
            book.row(List.of(sheet.name().in(lang), ""));
            sheet.columns().forEach(column -> book.row(List.of(column.heading().in(lang) + (column.need() ? " *" : ""),
                    Said.of("form." + column.form(), column.longest()).in(lang))));
        }
    }
}
