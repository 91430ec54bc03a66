package kz.bagalau.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.intake.IntakeFinding;
import kz.bagalau.model.intake.IntakeScan;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.YearScene;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans signed on paper enter from a workbook with their days, signers and scans, and go on from the stage that they had reached. */
class PlansInBulkTest {

    private static final String PDF = "%PDF-1.4 a plan";
    private static final String PEOPLE = "Люди";
    private static final String TARGETS = "Показатели";
    private static final String DRAFTED = "Дата составления плана";
    private static final String SIGNED = "Дата подписи служащего";
    private static final String SUBMITTED = "Дата подписи и внесения непосредственным руководителем";
    private static final String SUBMITTED_BY = "ИИН подписавшего непосредственного руководителя";
    private static final String APPROVED = "Дата утверждения";
    private static final String APPROVED_BY = "ИИН утвердившего";
    private static final String FILED = "Дата приёма на хранение службой управления персоналом";

    private YearScene scene;
    private IntakeDesk desk;
    private Book book;

    @BeforeEach
    void begin() {
        scene = new YearScene("almaty-city-2018", 4);
        scene.on(LocalDate.of(2019, 1, 8));
        desk = new IntakeDesk(scene, scene.cycle());
        scene.servants.forEach(servant -> scene.caseOf(servant, Deed.ENROL));
        scene.on(LocalDate.of(2019, 2, 20));
        book = new Book(russian());
    }

    private byte[] russian() {
        return desk.template("plan");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** A plan that went the whole way by the end of January. */
    private void whole(int servant) {
        Row row = row(servant);
        targets(servant, 5);
        day(row, DRAFTED, "2019-01-10").put(PEOPLE, row, SIGNED, "11.01.2019").put(PEOPLE, row, SUBMITTED, "14.01.2019")
                .put(PEOPLE, row, APPROVED, "18.01.2019").put(PEOPLE, row, FILED, "21/01/2019");
    }

    private Book day(Row row, String heading, String day) {
        book.cell(PEOPLE, row, heading).setCellValue(LocalDate.parse(day));
        return book;
    }

    private Row row(int servant) {
        return book.rows(PEOPLE, desk.iin(scene.servants.get(servant))).get(0);
    }

    private void targets(int servant, int count) {
        List<Row> rows = book.rows(TARGETS, desk.iin(scene.servants.get(servant)));
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            List.of(Map.entry(3, "КЦИ " + (i + 1)), Map.entry(4, "Стратегический план"), Map.entry(5, "%"), Map.entry(6, "9" + i), Map.entry(7, "01.10.2019"),
                    Map.entry(8, "Граждане получают ответ в срок")).forEach(cell -> row.createCell(cell.getKey()).setCellValue(cell.getValue()));
        }
    }

    private byte[] scans() {
        return Book.zip(scene.servants.stream().flatMap(one -> List.of(desk.iin(one) + ".pdf", PDF).stream()).toArray(String[]::new));
    }

    private Plan plan(int servant) {
        return scene.database.call(em -> {
            List<Plan> plans = em.createQuery("select p from Plan p where p.facts.personId = :id", Plan.class).setParameter("id", scene.servants.get(servant)).getResultList();
            plans.forEach(plan -> plan.versions().forEach(version -> version.signatures().size()));
            plans.forEach(plan -> plan.versions().forEach(version -> version.targets().size()));
            plans.forEach(Plan::journal);
            return plans.isEmpty() ? null : plans.get(0);
        });
    }

    @Test
    void theTemplateHasWhatTheFormAndTheRouteOfTheEditionAsk() {
        assertEquals(List.of("Люди", "Показатели", "Инструкция"), book.names());
        assertTrue(book.headings(PEOPLE).containsAll(List.of(DRAFTED + " *", SIGNED, SUBMITTED, SUBMITTED_BY, APPROVED, APPROVED_BY, FILED)), book.headings(PEOPLE).toString());
        assertTrue(book.headings(TARGETS).stream().anyMatch(heading -> heading.startsWith("Из какого показателя меморандума")), "the words of Annex 1");
        assertEquals(5, book.rows(TARGETS, desk.iin(scene.servants.get(0))).size(), "as many lines as the act wants targets");
        assertEquals(desk.iin(scene.supervisor), book.text(PEOPLE, row(0), SUBMITTED_BY));
        assertEquals(desk.iin(scene.head), book.text(PEOPLE, row(0), APPROVED_BY));
    }

    /** As it is handed out, and with the lines of another sort: one sentence says what is wrong with it, not one for each line. */
    @Test
    void aFileThatIsNotFilledOrOfAnotherSortIsToldInASentence() {
        assertEquals(List.of("FILE_EMPTY"), desk.rules(desk.checked("plan", russian(), null)));
        book.cell(PEOPLE, book.sheet(PEOPLE).getRow(0), DRAFTED).setCellValue("Дата подписи оценивающего");
        whole(0);
        assertEquals(List.of("COLUMN_MISSING"), desk.rules(desk.checked("plan", book.bytes(), scans())));
    }

    /** Whoever signs is foretold by the staff of the day: the case may still name the one before. */
    @Test
    void theTemplateNamesTheSupervisorOfTheDay() {
        Long now = scene.others.get(0);
        scene.database.run(em -> em.createNativeQuery("update employment set supervisor_id = ?1 where person_id = ?2").setParameter(1, now)
                .setParameter(2, scene.servants.get(0)).executeUpdate());
        book = new Book(russian());
        assertEquals(List.of(desk.iin(now), desk.iin(scene.supervisor)), List.of(book.text(PEOPLE, row(0), SUBMITTED_BY), book.text(PEOPLE, row(1), SUBMITTED_BY)));
    }

    @Test
    void whereNothingIsLeftToEnterNoEmptyTemplateIsMade() {
        assertEquals(IntakeRefused.Reason.NOTHING, assertThrows(IntakeRefused.class, () -> desk.template("competencies")).reason(), "no sheet is sent out yet");
    }

    @Test
    void plansEnterWithTheirOwnDaysAndGoOnFromTheStageTheyReached() {
        whole(0);
        Row drafted = row(1);
        targets(1, 2);
        day(drafted, DRAFTED, "2019-02-11");
        Row submitted = row(2);
        targets(2, 5);
        day(submitted, DRAFTED, "2019-02-11").put(PEOPLE, submitted, SUBMITTED, "12.02.2019");
        Long intake = desk.checked("plan", book.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 3), desk.counts(intake), () -> desk.said(intake).toString());
        assertNull(plan(0), "a check leaves no trace");
        assertEquals(0L, files());
        desk.enter(intake);
        assertEquals(Map.of(LineState.ENTERED, 3), desk.counts(intake), () -> desk.said(intake).toString());
        assertTrue(plan(0).at("filed"));
        assertEquals(LocalDate.of(2019, 1, 18), plan(0).latest().approvedOn());
        assertEquals(List.of(scene.servants.get(0), scene.supervisor, scene.head), List.of(Role.SERVANT, Role.SUPERVISOR, Role.HIGHER_SUPERVISOR).stream()
                .map(role -> plan(0).latest().signature(role).orElseThrow().signerId()).toList());
        assertTrue(plan(0).latest().signatures().stream().allMatch(one -> one.scanId() != null && one.enteredBy().equals(scene.hr)));
        assertEquals("Стратегический план", plan(0).latest().targets().get(4).source());
        assertTrue(plan(1).at("draft"));
        assertTrue(plan(2).at("submitted"));
        String note = desk.lines(intake).get(2).note(Lang.RU);
        assertTrue(note != null && note.contains("пропущен") && note.contains("п. 9"), "a missed term is shown, not refused: " + note);
        assertNull(desk.lines(intake).get(0).note(Lang.RU), "kept");
    }

    private long files() {
        return scene.database.call(em -> em.createQuery("select count(f) from StoredFile f", Long.class).getSingleResult());
    }

    @Test
    void aPersonWithAnErrorDoesNotEnterAndHoldsNobodyUp() {
        whole(0);
        whole(1);
        book.put(PEOPLE, row(1), APPROVED_BY, desk.iin(scene.hr));
        whole(2);
        book.rows(TARGETS, desk.iin(scene.servants.get(2))).get(3).getCell(7).setCellValue("01.10.2020");
        Long intake = desk.checked("plan", book.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 1, LineState.WRONG, 2), desk.counts(intake), () -> desk.said(intake).toString());
        IntakeFinding signer = desk.findings(intake).stream().filter(one -> one.rule().equals("NOT_ENTITLED")).findFirst().orElseThrow();
        assertEquals(APPROVED_BY, signer.heading());
        assertTrue(signer.said(Lang.RU).contains("18.01.2019") && signer.said(Lang.RU).contains("Бектұров") && signer.said(Lang.RU).contains("п. 10"), signer.said(Lang.RU));
        IntakeFinding due = desk.findings(intake).stream().filter(one -> one.rule().equals("plan.unmet.TIME_BOUND")).findFirst().orElseThrow();
        assertEquals(TARGETS, due.sheet());
        assertEquals("01.10.2020", due.value());
        assertTrue(due.said(Lang.RU).contains("13"), due.said(Lang.RU));
        assertEquals(List.of(2, 3), desk.lines(intake).stream().filter(one -> one.state() == LineState.WRONG && one.note(Lang.RU) != null).map(one -> one.line() - 1).toList());
        assertTrue(desk.lines(intake).get(2).note(Lang.RU).startsWith("Сроки достижения: КЦИ 4"), desk.lines(intake).get(2).note(Lang.RU));
        desk.enter(intake);
        assertTrue(plan(0).at("filed"));
        assertNull(plan(1));
        assertNull(plan(2));
    }

    @Test
    void theSameFileTwiceEntersNothingTwice() {
        whole(0);
        byte[] same = book.bytes();
        Long first = desk.checked("plan", same, scans());
        desk.enter(first);
        Long second = desk.checked("plan", same, scans());
        assertEquals(Map.of(LineState.WRONG, 1), desk.counts(second), () -> desk.said(second).toString());
        assertTrue(desk.rules(second).contains("process.stage"), desk.said(second).toString());
        assertEquals(1, scene.as(scene.hr, beans -> beans.get(ReadIntakes.class).twins(second)).size(), "the page says that the same file came before");
    }

    /** Two files that name the same servant are both right when they are checked: the second to enter is refused, and says why. */
    @Test
    void ofTwoFilesWithOnePersonOneEnters() {
        whole(0);
        Long first = desk.checked("plan", book.bytes(), scans());
        Long second = desk.checked("plan", book.bytes(), scans());
        desk.enter(first);
        desk.enter(second);
        assertEquals(Map.of(LineState.ENTERED, 1), desk.counts(first));
        assertEquals(Map.of(LineState.REFUSED, 1), desk.counts(second));
        assertTrue(desk.lines(second).get(0).note(Lang.RU) != null);
        assertThrows(IllegalStateException.class, () -> desk.enter(first), "what is entered is not entered again");
    }

    @Test
    void everyBadCellIsTold() {
        bad("IIN_CHECK_DIGIT", (one, row) -> row.getCell(0).setCellValue("850215300998"));
        bad("PERSON_UNKNOWN", (one, row) -> row.getCell(0).setCellValue(desk.iin(scene.hr)));
        bad("DAY_FORM", (one, row) -> one.put(PEOPLE, row, SIGNED, "31.02.2019"));
        bad("DAY_FUTURE", (one, row) -> one.put(PEOPLE, row, FILED, "01.03.2019"));
        bad("DAY_ORDER", (one, row) -> one.put(PEOPLE, row, APPROVED, "12.01.2019"));
        bad("FIRST_MISSING", (one, row) -> one.cell(PEOPLE, row, DRAFTED).setBlank());
        bad("SIGNER_MISSING", (one, row) -> one.put(PEOPLE, row, SUBMITTED_BY, ""));
        bad("SIGNER_UNKNOWN", (one, row) -> one.put(PEOPLE, row, SUBMITTED_BY, "901112400889"));
        bad("NOT_ENTITLED", (one, row) -> one.put(PEOPLE, row, SUBMITTED_BY, desk.iin(scene.head)));
        bad("LANG_FORM", (one, row) -> one.put(PEOPLE, row, "Язык текста", "deutsch"));
        bad("SCAN_NOT_FOUND", (one, row) -> one.put(PEOPLE, row, "Файл скана", "нет.pdf"));
        bad("SCAN_TYPE", (one, row) -> one.put(PEOPLE, row, "Файл скана", "program.pdf"));
        bad("FORMULA", (one, row) -> one.cell(PEOPLE, row, SIGNED).setCellFormula("DATE(2019,1,11)"));
        bad("TOO_EARLY", (one, row) -> List.of(DRAFTED, SIGNED, SUBMITTED, APPROVED, FILED).forEach(heading -> one.put(PEOPLE, row, heading, "11.01.2010")));
        bad("process.role", (one, row) -> one.cell(PEOPLE, row, SUBMITTED).setBlank());
        bad("TOO_LONG", (one, row) -> target(one, 0).getCell(5).setCellValue("%".repeat(201)));
        bad("NUMBER_FORM", (one, row) -> target(one, 0).getCell(2).setCellValue("первый"));
        bad("NUMBER_TWICE", (one, row) -> target(one, 0).getCell(2).setCellValue("2"));
        bad("plan.unmet.MEASURABLE", (one, row) -> target(one, 1).getCell(6).setBlank());
        bad("plan.unmet.STRATEGIC", (one, row) -> target(one, 1).getCell(4).setBlank());
        bad("plan.exactly", (one, row) -> List.of(3, 4, 5, 6, 7, 8).forEach(cell -> target(one, 4).getCell(cell).setBlank()));
        bad("COLUMN_UNKNOWN", (one, row) -> one.sheet(PEOPLE).getRow(0).createCell(30).setCellValue("Оклад"));
        bad("COLUMN_MISSING", (one, row) -> one.sheet(PEOPLE).getRow(0).getCell(0).setCellValue("Номер"));
        bad("LINE_WITHOUT_PERSON", (one, row) -> target(one, 0).getCell(0).setCellValue(desk.iin(scene.hr)));
        bad("PERSON_TWICE", (one, row) -> {
            Row again = row(3);
            for (int i = 0; i < row.getLastCellNum(); i++) {
                if (row.getCell(i) != null && row.getCell(i).getCellType() == CellType.STRING) {
                    again.createCell(i).setCellValue(row.getCell(i).getStringCellValue());
                }
            }
        });
    }

    private Row target(Book one, int place) {
        return one.rows(TARGETS, desk.iin(scene.servants.get(0))).get(place);
    }

    /** One good file with one mistake: the rule is told, at a place, with a value where there is one, in three languages; nothing enters. */
    private void bad(String rule, BiConsumer<Book, Row> mistake) {
        book = new Book(russian());
        whole(0);
        mistake.accept(book, row(0));
        byte[] zip = Book.zip(desk.iin(scene.servants.get(0)) + ".pdf", PDF, "program.pdf", "MZ\u0090 not a scan");
        Long intake = desk.checked("plan", book.bytes(), zip);
        assertTrue(desk.rules(intake).contains(rule), () -> rule + " not in " + desk.said(intake));
        assertEquals(rule.startsWith("COLUMN_UNKNOWN") ? 1 : 0, (int) desk.counts(intake).getOrDefault(LineState.RIGHT, 0), () -> rule + " " + desk.said(intake));
        desk.findings(intake).forEach(one -> List.of(Lang.values()).forEach(lang -> assertTrue(one.said(lang).length() > 5 && !one.said(lang).contains("{"), one.said(lang))));
        assertNull(plan(0));
    }

    @Test
    void theReportIsTheFileWithItsBadCellsMarkedAndCanBeMendedAndSentBack() {
        whole(0);
        book.put(PEOPLE, row(0), APPROVED, "=1+1").put(PEOPLE, row(0), "Язык текста", "ru");
        target(book, 2).getCell(3).setCellValue("+КЦИ по сбору");
        Long intake = desk.checked("plan", book.bytes(), scans());
        byte[] marked = scene.as(scene.hr, beans -> beans.get(MarkErrors.class).make(intake));
        Book report = new Book(marked);
        assertEquals("Ошибки", report.names().get(0));
        Row row = report.rows(PEOPLE, desk.iin(scene.servants.get(0))).get(0);
        assertEquals(CellType.STRING, report.cell(PEOPLE, row, APPROVED).getCellType(), "what looks like a formula is a text");
        assertEquals(FillPatternType.SOLID_FOREGROUND, report.cell(PEOPLE, row, APPROVED).getCellStyle().getFillPattern());
        assertTrue(report.text(PEOPLE, row, "Ошибки").contains("Дата не распознана"));
        report.put(PEOPLE, row, APPROVED, "18.01.2019");
        Long mended = desk.checked("plan", report.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 1), desk.counts(mended), () -> desk.said(mended).toString());
        desk.enter(mended);
        assertEquals("+КЦИ по сбору", plan(0).latest().targets().get(2).name());
    }

    @Test
    void aPlanThatWasNeverApprovedIsTakenBackAndOneInForceStays() {
        whole(0);
        Row submitted = row(1);
        targets(1, 5);
        day(submitted, DRAFTED, "2019-02-11").put(PEOPLE, submitted, SUBMITTED, "12.02.2019");
        Long intake = desk.checked("plan", book.bytes(), scans());
        desk.enter(intake);
        List<Long> all = desk.lines(intake).stream().map(one -> one.id()).toList();
        Sort sort = scene.as(scene.hr, beans -> beans.get(IntakeWork.class).sort(intake));
        Consumer<Integer> back = at -> scene.does(scene.hr, beans -> beans.get(EnterPaper.class).takeBack(desk.lines(intake).get(at).caseId(), intake, "не тот файл", sort, all.get(at)));
        assertThrows(RuntimeException.class, () -> back.accept(0));
        back.accept(1);
        assertTrue(plan(0).at("filed"));
        assertTrue(plan(1).at("closed"));
        assertEquals(List.of(LineState.ENTERED, LineState.TAKEN_BACK), desk.lines(intake).stream().map(one -> one.state()).toList());
    }

    @Test
    void anArchiveIsTakenAsFarAsItIsOne() {
        whole(0);
        byte[] file = book.bytes();
        assertEquals(IntakeRefused.Reason.NOT_ZIP, refused(file, "not a zip".getBytes(StandardCharsets.UTF_8)));
        assertEquals(IntakeRefused.Reason.NAME_CLIMBS, refused(file, Book.zip("../../etc/a.pdf", PDF)));
        assertEquals(IntakeRefused.Reason.NAME_TWICE, refused(file, Book.zip("a/1.pdf", PDF, "b/1.PDF", PDF)));
        assertEquals(IntakeRefused.Reason.EMPTY, assertThrows(IntakeRefused.class, () -> scene.does(scene.hr, beans -> beans.get(IntakePapers.class)
                .upload(desk.cycle(), "plan", new Attachment("a.xlsx", new byte[0]), null))).reason());
        assertEquals(IntakeRefused.Reason.NO_SORT, assertThrows(IntakeRefused.class, () -> desk.upload("supervisor-sheet", file, null)).reason());
        Long torn = desk.checked("plan", Book.zip("xl/workbook.xml", "<not/>"), null);
        assertEquals(List.of("FILE_UNREADABLE"), desk.rules(torn));
    }

    private IntakeRefused.Reason refused(byte[] file, byte[] zip) {
        return assertThrows(IntakeRefused.class, () -> desk.upload("plan", file, zip)).reason();
    }

    @Test
    void whatNobodyNeedsAnyMoreGoes() {
        whole(0);
        Long intake = desk.checked("plan", book.bytes(), scans());
        desk.enter(intake);
        scene.does(scene.hr, beans -> beans.get(IntakePapers.class).close(intake));
        assertTrue(scene.database.call(em -> em.createQuery("select s from IntakeScan s", IntakeScan.class).getResultList()).isEmpty());
        assertEquals(Map.of(LineState.ENTERED, 1), desk.counts(intake), "the report stays");
    }
}
