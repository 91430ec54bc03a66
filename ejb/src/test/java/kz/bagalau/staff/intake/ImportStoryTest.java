package kz.bagalau.staff.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.body.Workplace;
import kz.bagalau.planning.Beans;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is checked, loaded whole, read again as a delta, and taken back. */
class ImportStoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-09-14T06:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final String A = "850215300997";
    private static final String B = "901112400889";
    private static final String HEAD = "ИИН;Фамилия (каз.);Имя (каз.);Фамилия (рус.);Имя (рус.);Код подразделения;Должность (каз.);Должность (рус.);"
            + "Категория;Руководитель подразделения;ИИН непосредственного руководителя;Назначен\n";
    private static final String ALI = A + ";Әлиев;Болат;Алиев;Болат;1;Басшы;Руководитель;D-3;да;;01.02.2013\n";
    private static final String GALI = B + ";Ғабит;Алма;Габит;Алма;1;Маман;Специалист;D-4;;" + A + ";02.02.2013\n";

    private TestDatabase database;

    @AfterEach
    void close() {
        database.close();
    }

    private void start(String kind) {
        database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
    }

    private Long body() {
        return database.call(em -> {
            StateBody body = new StateBody(new Bin("990140009992"), Bilingual.of("Аппарат", "Аппарат"));
            em.persist(body);
            return body;
        }).id();
    }

    private Long unit(Long bodyId, String code) {
        return database.call(em -> {
            Unit unit = new Unit(bodyId, null, code, Bilingual.of("Бөлім", "Отдел"), 1);
            em.persist(unit);
            return unit;
        }).id();
    }

    private Long upload(Long bodyId, String name, byte[] bytes) {
        return database.call(em -> {
            StaffImport file = new StaffImport(bodyId, name, bytes, CLOCK.instant(), "HR");
            em.persist(file);
            return file;
        }).id();
    }

    private Long upload(Long bodyId, String text) {
        return upload(bodyId, "staff.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportWork work(EntityManager em) {
        return new Beans(em, CLOCK).get(ImportWork.class);
    }

    private ImportWork.Outcome check(Long importId) {
        return database.call(em -> work(em).check(importId, percent -> { }));
    }

    private ImportWork.Outcome load(Long importId) {
        return database.call(em -> work(em).load(importId, percent -> { }));
    }

    private List<String> changes(Long importId) {
        return database.call(em -> em.createQuery("select c from ImportChange c where c.importId = :id order by c.id", ImportChange.class)
                .setParameter("id", importId).getResultStream().map(ImportStoryTest::told).toList());
    }

    private static String told(ImportChange change) {
        return change.column() == null ? change.kind().name() : change.kind() + " " + change.column() + ": " + change.before() + " -> " + change.after();
    }

    private Map<String, Object> standing(String iin) {
        return database.call(em -> {
            Person person = em.createQuery("select p from Person p where p.iin = :iin", Person.class).setParameter("iin", iin).getSingleResult();
            Employment post = em.createQuery("select e from Employment e where e.personId = :id order by e.appointedOn desc", Employment.class)
                    .setParameter("id", person.id()).getResultList().get(0);
            return Map.of("surname", person.nameOn(LocalDate.of(2015, 9, 14)).ru().surname(), "post", post.terms().post().ru(), "since", post.heldSince());
        });
    }

    private long count(Class<?> type) {
        return database.call(em -> em.createQuery("select count(x) from " + type.getSimpleName() + " x", Long.class).getSingleResult());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void fromTheFirstFileToItsUndoing(String kind) {
        start(kind);
        Long body = body();
        unit(body, "1");
        Long first = upload(body, HEAD + GALI + ALI);
        assertEquals(new ImportWork.Outcome(2, 0), check(first));
        assertEquals(List.of("PERSON_ADDED", "PERSON_ADDED", "POST_ADDED", "POST_ADDED"), changes(first));
        assertEquals(0, count(Person.class));
        load(first);
        assertEquals(2, count(Employment.class));

        Long second = upload(body, HEAD + ALI.replace("Алиев", "Валиев").replace("Руководитель;", "Заведующий;"));
        check(second);
        assertEquals(List.of("PERSON_CHANGED SURNAME_RU: Алиев -> Валиев", "POST_CHANGED POST_RU: Руководитель -> Заведующий", "MISSING"), changes(second));
        load(second);
        assertEquals(Map.of("surname", "Валиев", "post", "Заведующий", "since", LocalDate.of(2013, 2, 1)), standing(A));
        assertEquals(2, count(Employment.class));

        database.run(em -> work(em).undo(second));
        assertEquals("Алиев", standing(A).get("surname"));
        assertEquals("Руководитель", standing(A).get("post"));
        database.run(em -> work(em).undo(first));
        assertEquals(0, count(Person.class) + count(Employment.class));
    }

    @Test
    void whoIsKnownFromOutsideIsNeverMissingAndMaySupervise() {
        start("postgresql");
        Long body = body();
        unit(body, "1");
        database.run(em -> {
            FullName name = new FullName("Әкім", "Самат", null);
            Person akim = new Person(new Iin("850216100018"), name, name);
            em.persist(akim);
            em.flush();
            em.persist(new Outsider(body, akim.id(), new Workplace(Bilingual.of("Әкімдік", "Акимат"), Bilingual.of("әкім", "аким")), LocalDate.of(2015, 1, 1)));
        });
        Long first = upload(body, HEAD + ALI.replace("да;;", "да;850216100018;"));
        assertEquals(new ImportWork.Outcome(1, 0), check(first));
        load(first);
        Long again = upload(body, HEAD + ALI.replace("да;;", "да;850216100018;"));
        check(again);
        assertEquals(List.of(), changes(again));
    }

    @Test
    void theSameFileChangesNothing() {
        start("h2");
        Long body = body();
        unit(body, "1");
        load(upload(body, HEAD + ALI + GALI));
        Long again = upload(body, HEAD + ALI + GALI);
        check(again);
        assertEquals(List.of(), changes(again));
    }

    @Test
    void anotherPostIsAMoveAndAnotherDayOfTheSamePostACorrection() {
        start("h2");
        Long body = body();
        unit(body, "1");
        unit(body, "2");
        load(upload(body, HEAD + ALI));
        Long moved = upload(body, HEAD + ALI.replace(";1;Басшы;Руководитель", ";2;Кеңесші;Советник").replace("01.02.2013", "01.04.2015"));
        check(moved);
        assertEquals(List.of("POST_ENDED LAST_DAY: null -> 2015-03-31", "POST_ADDED"), changes(moved));
        load(moved);
        assertEquals("Советник", standing(A).get("post"));
        Long corrected = upload(body, HEAD + ALI.replace(";1;Басшы;Руководитель", ";2;Кеңесші;Советник").replace("01.02.2013", "02.04.2015"));
        check(corrected);
        assertEquals(List.of("POST_CHANGED APPOINTED: 2015-04-01 -> 2015-04-02"), changes(corrected));
        database.run(em -> work(em).undo(moved));
        assertEquals("Руководитель", standing(A).get("post"));
    }

    @Test
    void aBadFileLoadsNothing() {
        start("h2");
        Long body = body();
        unit(body, "1");
        Long bad = upload(body, HEAD + ALI + GALI.replace(B, "901112400888"));
        assertEquals(new ImportWork.Outcome(2, 1), check(bad));
        assertEquals(new ImportWork.Outcome(2, 1), load(bad));
        assertEquals(0, count(Person.class));
        assertEquals("IIN_CHECK_DIGIT", database.call(em -> em.createQuery("select f.fault from ImportFinding f", String.class).getSingleResult()));
    }

    @Test
    void aWorkbookHoldsUnitsStaffAndResults() throws IOException {
        start("h2");
        Long body = body();
        Long id = upload(body, "staff.xlsx", workbook());
        assertEquals(new ImportWork.Outcome(5, 0), check(id));
        load(id);
        PriorResult result = database.call(em -> em.createQuery("select r from PriorResult r", PriorResult.class).getSingleResult());
        assertEquals("UNSATISFACTORY", result.grade());
        assertEquals(LocalDate.of(2014, 1, 20), result.decidedOn());
        assertEquals(LocalDate.of(2013, 2, 1), standing(A).get("since"));
        assertEquals(2, count(Unit.class));
        database.run(em -> work(em).undo(id));
        assertEquals(0, count(Unit.class) + count(Person.class) + count(PriorResult.class));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(book, "Бөлімдер", List.of(List.of("Код подразделения", "Код вышестоящего подразделения", "Наименование (каз.)", "Наименование (рус.)"),
                    List.of("2", "1", "Сектор", "Сектор"), List.of("1", "", "Бөлім", "Отдел")));
            List<Object> head = new ArrayList<>(List.of((Object[]) HEAD.strip().split(";")));
            List<Object> ali = new ArrayList<>(List.of((Object[]) ALI.strip().split(";")));
            ali.set(0, 850215300997d);
            ali.set(11, LocalDate.of(2013, 2, 1));
            fill(book, "Штат", List.of(head, ali, List.of((Object[]) GALI.strip().split(";"))));
            fill(book, "Бағалар", List.of(List.of("ЖСН", "Жыл", "Шешім күні", "Баға", "Дереккөз"), List.of(A, 2013d, LocalDate.of(2014, 1, 20), "қанағаттанарлықсыз", "хаттама")));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XSSFWorkbook book, String name, List<List<?>> lines) {
        var sheet = book.createSheet(name);
        var day = book.createCellStyle();
        day.setDataFormat((short) 14);
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                Object value = lines.get(i).get(j);
                if (value instanceof Double number) {
                    row.createCell(j).setCellValue(number);
                } else if (value instanceof LocalDate date) {
                    row.createCell(j).setCellValue(date);
                    row.getCell(j).setCellStyle(day);
                } else {
                    row.createCell(j).setCellValue(value.toString());
                }
            }
        }
    }

    @Test
    void fiveThousandRowsWithTheirProgress() {
        start("postgresql");
        Long body = body();
        unit(body, "1");
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0, serial = 0; i < 5000; serial++) {
            var iin = Iin.completing(String.format("%02d0101%s%04d", 50 + serial / 9000 % 40, "1", serial % 9000));
            if (iin.isPresent()) {
                file.append(iin.get()).append(";Әлиев;Болат;Алиев;Болат;1;Маман;Специалист;D-4;;;01.02.2013\n");
                i++;
            }
        }
        Long id = upload(body, file.toString());
        List<Integer> told = new ArrayList<>();
        database.run(em -> work(em).check(id, told::add));
        assertEquals(List.of(30, 60), told);
        int statements = database.statements(em -> assertEquals(new ImportWork.Outcome(5000, 1), bad(em, body)));
        database.run(em -> work(em).load(id, told::add));
        assertEquals(5000, count(Employment.class));
        assertTrue(told.size() > 15, () -> "progress " + told);
        assertTrue(statements < 40, () -> "statements to check 5000 rows: " + statements);
        assertEquals(10_000, count(ImportChange.class));
    }

    /** Checks 5000 rows of which one is bad: reading does not cost a statement a row. */
    private static ImportWork.Outcome bad(EntityManager em, Long body) {
        StaffImport good = em.createQuery("select i from StaffImport i", StaffImport.class).getSingleResult();
        String text = new String(good.content(), StandardCharsets.UTF_8);
        StaffImport file = new StaffImport(body, "bad.csv", (text.substring(0, text.length() - 2) + "9\n").getBytes(StandardCharsets.UTF_8), CLOCK.instant(), "HR");
        em.persist(file);
        em.flush();
        return work(em).check(file.id(), percent -> { });
    }
}
