package kz.bagalau.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.YearScene;
import kz.bagalau.plans.EnterPlan;
import kz.bagalau.plans.PaperPlan;
import kz.bagalau.documents.Attachment;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quarters and sheets signed on paper enter from a workbook; which columns it has, each edition says for itself. */
class SheetsInBulkTest {

    private static final String PDF = "%PDF-1.4 a sheet";
    private static final String PEOPLE = "Люди";

    private YearScene scene;
    private IntakeDesk desk;
    private List<Long> cases;

    @BeforeEach
    void begin() {
        scene = new YearScene("almaty-city-2018", 2);
        scene.on(LocalDate.of(2020, 1, 14));
        desk = new IntakeDesk(scene, scene.cycle());
        cases = scene.servants.stream().map(servant -> scene.caseOf(servant, Deed.ENROL, Deed.NOTIFY)).toList();
        List<PlanTarget> targets = Stream.of(1, 2, 3, 4, 5).map(i -> new PlanTarget("НМИ " + i, "Стратегиялық жоспар", "%", "9" + i, LocalDate.of(2019, 10, 1), "Нәтиже")).toList();
        PaperPlan paper = new PaperPlan(targets, Lang.KK, LocalDate.of(2019, 1, 8), null, LocalDate.of(2019, 1, 9), LocalDate.of(2019, 1, 10), LocalDate.of(2019, 1, 11));
        cases.forEach(one -> scene.does(scene.hr, beans -> beans.get(EnterPlan.class).enter(one, paper, new Attachment("plan.pdf", PDF.getBytes()))));
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
        scene.on(LocalDate.of(2020, 1, 24));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private byte[] scans() {
        return Book.zip(scene.servants.stream().flatMap(one -> Stream.of(desk.iin(one) + ".pdf", PDF)).toArray(String[]::new));
    }

    private Sheet sheet(int servant, String kind) {
        return scene.database.call(em -> {
            Sheet sheet = em.createQuery("select s from Sheet s where s.caseId = :id and s.kind = :kind order by s.id", Sheet.class).setParameter("id", cases.get(servant))
                    .setParameter("kind", kind).getResultList().get(0);
            sheet.filled();
            return sheet;
        });
    }

    private Row person(Book book, int servant) {
        return book.rows(PEOPLE, desk.iin(scene.servants.get(servant))).get(0);
    }

    @Test
    void targetSheetsEnterAgreedAndReturned() {
        Book book = new Book(desk.template("targets-grade"));
        assertEquals("НМИ 3", book.text("Показатели", book.rows("Показатели", desk.iin(scene.servants.get(0))).get(2), "Наименование КЦИ"));
        for (int servant = 0; servant < 2; servant++) {
            for (Row row : book.rows("Показатели", desk.iin(scene.servants.get(servant)))) {
                book.put("Показатели", row, "Фактическое значение", "=95").put("Показатели", row, "Результат достигнут", "да");
            }
            book.put(PEOPLE, person(book, servant), "Дата подписи оценивающего", "16.01.2020").put(PEOPLE, person(book, servant), "Дата подписи служащего об ознакомлении", "17.01.2020");
        }
        book.put(PEOPLE, person(book, 0), "Дата согласования (утверждения)", "20.01.2020");
        book.put(PEOPLE, person(book, 1), "Дата возврата на доработку", "21.01.2020").put(PEOPLE, person(book, 1), "Причина возврата", "сведения недостоверны");
        Long intake = desk.checked("targets-grade", book.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 2), desk.counts(intake), () -> desk.said(intake).toString());
        desk.enter(intake);
        Sheet agreed = sheet(0, "targets-grade");
        assertTrue(agreed.at("agreed"), agreed.stage());
        assertEquals(scene.head, agreed.approval().orElseThrow().signerId());
        assertEquals(LocalDate.of(2020, 1, 17), agreed.acquaintance().orElseThrow().signedOn());
        assertEquals("=95", agreed.filled().targets().get(0).actual());
        Sheet returned = sheet(1, "targets-grade");
        assertTrue(returned.at("returned"), returned.stage());
        assertEquals("сведения недостоверны", returned.latest(Deed.RETURN).orElseThrow().note());
        takenBack(intake, 0);
        assertTrue(sheet(0, "targets-grade").at("withdrawn"));
    }

    private void takenBack(Long intake, int at) {
        Sort sort = scene.as(scene.hr, beans -> beans.get(IntakeWork.class).sort(intake));
        Long line = desk.lines(intake).get(at).id();
        scene.does(scene.hr, beans -> beans.get(EnterPaper.class).takeBack(desk.lines(intake).get(at).caseId(), intake, "не тот лист", sort, line));
    }

    @Test
    void aLineThatIsNotFilledIsRefusedByTheAct() {
        Book book = new Book(desk.template("targets-grade"));
        List<Row> rows = book.rows("Показатели", desk.iin(scene.servants.get(0)));
        rows.subList(0, 4).forEach(row -> book.put("Показатели", row, "Фактическое значение", "95").put("Показатели", row, "Результат достигнут", "возможно"));
        book.put(PEOPLE, person(book, 0), "Дата подписи оценивающего", "16.01.2020");
        Long intake = desk.checked("targets-grade", book.bytes(), scans());
        assertEquals(List.of("FLAG_FORM", "FLAG_FORM", "FLAG_FORM", "FLAG_FORM"), desk.rules(intake));
        rows.subList(0, 4).forEach(row -> book.put("Показатели", row, "Результат достигнут", "да"));
        Long second = desk.checked("targets-grade", book.bytes(), scans());
        assertEquals(List.of("targets.line.noActual"), desk.rules(second), () -> desk.said(second).toString());
        book.put("Показатели", rows.get(4), "Фактическое значение", "1").put("Показатели", rows.get(4), "Результат достигнут", "нет").put("Показатели", rows.get(4), "№ п/п", "9");
        Long third = desk.checked("targets-grade", book.bytes(), scans());
        assertEquals(List.of("NO_LINE"), desk.rules(third), () -> desk.said(third).toString());
    }

    /** What the supervisor has drafted in the page and not signed is neither in the file nor does it fill what the paper leaves open. */
    @Test
    void aDraftIsNotPartOfThePaper() {
        Sheet drafted = sheet(0, "targets-grade");
        List<TargetLine> lines = drafted.filled().targets().stream().map(line -> line.with("77", true)).toList();
        scene.does(drafted.evaluatorId(), beans -> beans.get(FillSheet.class).save(drafted.id(), drafted.version(), Filled.targets(lines)));
        Book book = new Book(desk.template("targets-grade"));
        List<Row> rows = book.rows("Показатели", desk.iin(scene.servants.get(0)));
        rows.subList(0, 4).forEach(row -> book.put("Показатели", row, "Фактическое значение", "95").put("Показатели", row, "Результат достигнут", "да"));
        book.sheet("Показатели").removeRow(rows.get(4));
        book.put(PEOPLE, person(book, 0), "Дата подписи оценивающего", "16.01.2020");
        assertEquals(List.of("targets.line.noActual"), desk.rules(desk.checked("targets-grade", book.bytes(), scans())));
    }

    @Test
    void competencySheetsEnterWithTheIndicatorsThatShowed() {
        Book book = new Book(desk.template("competencies"));
        List<Row> rows = book.rows("Индикаторы", desk.iin(scene.servants.get(0)));
        String first = book.text("Индикаторы", rows.get(0), "Код");
        rows.forEach(row -> book.put("Индикаторы", row, "Проявился", book.text("Индикаторы", row, "Код").equals(first) ? "нет" : "+"));
        book.put(PEOPLE, person(book, 0), "Дата подписи оценивающего", "16.01.2020");
        Long intake = desk.checked("competencies", book.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 1), desk.counts(intake), () -> desk.said(intake).toString());
        desk.enter(intake);
        Sheet sheet = sheet(0, "competencies");
        assertTrue(sheet.at("signed"), sheet.stage());
        assertTrue(sheet.filled().shown().get(first).indicators().isEmpty());
        assertTrue(sheet.filled().shown().entrySet().stream().filter(each -> !each.getKey().equals(first)).allMatch(each -> each.getValue().notShown().isEmpty()));
        rows.subList(0, 1).forEach(row -> book.put("Индикаторы", row, "Код", "bravery"));
        assertTrue(desk.rules(desk.checked("competencies", book.bytes(), scans())).contains("CODE_UNKNOWN"));
        Book half = new Book(desk.template("competencies"));
        half.put("Индикаторы", half.rows("Индикаторы", desk.iin(scene.servants.get(1))).get(0), "Проявился", "да")
                .put(PEOPLE, half.rows(PEOPLE, desk.iin(scene.servants.get(1))).get(0), "Дата подписи оценивающего", "16.01.2020");
        assertTrue(desk.rules(desk.checked("competencies", half.bytes(), scans())).contains("competency.unmarked"), "a competency of which nothing is said is not judged");
    }

    @Test
    void quartersEnterOnceEach() {
        Book book = new Book(desk.template("quarter"));
        List<Row> rows = book.rows(PEOPLE, desk.iin(scene.servants.get(0)));
        assertEquals(List.of("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4"), rows.stream().map(row -> book.text(PEOPLE, row, "Квартал")).toList());
        book.put(PEOPLE, rows.get(0), "Рекомендации", "Тездету керек").put(PEOPLE, rows.get(0), "Дата рекомендаций", "05.04.2019");
        book.put(PEOPLE, rows.get(1), "Рекомендации", "Мерзімінде").put(PEOPLE, rows.get(1), "Дата рекомендаций", "05.03.2019");
        Long intake = desk.checked("quarter", book.bytes(), scans());
        assertEquals(Map.of(LineState.RIGHT, 1, LineState.WRONG, 1), desk.counts(intake), () -> desk.said(intake).toString());
        assertEquals(List.of("BEFORE_QUARTER"), desk.rules(intake));
        desk.enter(intake);
        Plan plan = scene.database.call(em -> {
            Plan found = em.createQuery("select p from Plan p where p.caseId = :id", Plan.class).setParameter("id", cases.get(0)).getSingleResult();
            found.recommendations().size();
            return found;
        });
        assertEquals(List.of("2019-Q1"), plan.recommendations().stream().map(one -> one.quarter()).toList());
        assertEquals(scene.supervisor, plan.recommendations().get(0).givenBy());
        assertEquals(List.of("QUARTER_TWICE", "BEFORE_QUARTER"), desk.rules(desk.checked("quarter", book.bytes(), scans())));
    }

    /** Nothing is written per edition: each is asked for its papers and their columns, or says that it has none. */
    @Test
    void everyEditionSaysForItselfWhatCanEnter() {
        assertEquals(Set.of("plan", "quarter", "targets-grade", "competencies"), Set.copyOf(codes("turkestan-2018")));
        assertTrue(codes("almaty-region-2017").contains("plan") && !codes("almaty-region-2017").contains("quarter"), codes("almaty-region-2017").toString());
        assertEquals(List.of("supervisor-sheet"), codes("astana-2015"));
        Law earlier = law("almaty-region-2017");
        Layout plan = Layout.of(earlier, Sorts.of(earlier).find("plan").orElseThrow());
        assertEquals(List.of(Deed.DRAFT, Deed.SUBMIT, Deed.RETURN, Deed.APPROVE), plan.deeds(), "HR keeps no plan there, and the servant is not asked to sign");
        assertEquals(List.of("iin", "name", "number", "target", "expected", "term"), plan.content().columns().stream().map(Col::code).toList());
        assertEquals("Ожидаемый результат", plan.content().get("expected").heading().ru());
        Sorts later = Sorts.of(law("aksu-2023"));
        assertTrue(later.find("plan").isEmpty());
        assertTrue(later.missing().stream().anyMatch(one -> one.why().ru().startsWith("План согласуют две службы")), later.missing().toString());
        assertEquals(2, Sorts.of(law("astana-2015")).missing().stream().filter(one -> one.why().ru().startsWith("В этой редакции")).count());
        assertThrows(IllegalArgumentException.class, () -> desk.template("supervisor-sheet"));
    }

    private List<String> codes(String edition) {
        return Sorts.of(law(edition)).offered().stream().map(Sort::code).toList();
    }

    private Law law(String edition) {
        return scene.as(scene.hr, beans -> beans.get(Library.class).use(edition));
    }
}
