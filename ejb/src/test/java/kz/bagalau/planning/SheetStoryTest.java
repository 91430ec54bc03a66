package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.exchange.ExchangeScene;
import kz.bagalau.exchange.KeepExchange;
import kz.bagalau.exchange.Offering;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two sheets of the family of 2018 from their issue to the computed results, on both databases: every deed, and every refusal. */
class SheetStoryTest {

    private static final String TARGETS = "targets-grade";
    private static final String COMPETENCIES = "competencies";
    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private YearScene scene;
    private Long caseId;

    private void told(String database, Consumer<Long> story) {
        try (YearScene opened = new YearScene(database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql(), "almaty-city-2018", 2)) {
            scene = opened;
            caseId = opened.caseOf(opened.servants.get(0), Deed.ENROL, Deed.NOTIFY);
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
            story.accept(opened.servants.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void fromTheSheetsToTheResults(String database) {
        told(database, servant -> {
            assertEquals(List.of("sheet.page.inbox.fill", "sheet.page.inbox.fill"), inbox(scene.supervisor));
            targetsGoTheirWay(servant);
            refused(() -> scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(caseId))), "24", "28");
            competenciesGoTheirWay(servant);
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
            results();
            printed();
        });
    }

    private void targetsGoTheirWay(Long servant) {
        Long sheet = sheet(TARGETS).id();
        List<TargetLine> lines = lines(4);
        long version = save(sheet, sheet(TARGETS).version(), Filled.targets(lines));
        unfinished(sheet, version, lines);
        long again = save(sheet, sheet(TARGETS).version(), Filled.targets(lines));
        assertThrows(SheetConflict.class, () -> save(sheet, version, Filled.targets(lines(5))), "the second saver saw an older text");
        long proved = scene.as(scene.supervisor, beans -> beans.get(FillSheet.class).attach(sheet, again, "1", SCAN));
        scene.does(scene.supervisor, beans -> assertEquals(1, beans.get(ShowSheet.class).filling(sheet).files().size()));
        refused(() -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet)), "19");
        ExchangeScene.account(scene.database);
        scene.hearing(Offering.class);
        scene.does(scene.hr, beans -> beans.get(KeepExchange.class).open(scene.body, YearScene.DAY));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, proved));
        refused(() -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).agree(sheet)), "20");
        refused(() -> scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet))), "24");
        scene.does(servant, beans -> beans.get(ReadSheet.class).acknowledge(sheet, null));
        assertFalse(may(scene.head, sheet), "what was not handed over belongs to its author");
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet));
        returned(sheet);
        assertEquals(List.of("sheet.page.inbox.agree"), inbox(scene.head));
        assertTrue(may(scene.head, sheet));
        assertEquals(0, offered(), "nothing goes out before all signed whom the road asks");
        String seen = sheet(TARGETS).signature().orElseThrow().hash();
        assertThrows(SheetConflict.class, () -> scene.does(scene.head, beans -> beans.get(AgreeSheet.class).agree(sheet, "0".repeat(64))));
        scene.does(scene.head, beans -> beans.get(AgreeSheet.class).agree(sheet, seen));
        assertEquals("agreed", sheet(TARGETS).stage());
        assertEquals(1, offered());
        assertEquals(1, scene.as(scene.hr, beans -> beans.get(ForwardSheets.class).waiting(scene.body)).size());
        scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet)));
        assertTrue(scene.as(scene.hr, beans -> beans.get(ForwardSheets.class).waiting(scene.body)).isEmpty());
    }

    private long offered() {
        return scene.database.<Long>call(em -> em.createQuery("select count(d) from ExchangeDocument d", Long.class).getSingleResult());
    }

    private void unfinished(Long sheet, long version, List<TargetLine> lines) {
        TargetLine first = lines.get(0);
        List<Filled> wrong = List.of(Filled.targets(List.of(new TargetLine("1", "", "%", "5", "5", Optional.of(true)))),
                Filled.targets(List.of(new TargetLine("1", first.name(), "%", "5", " ", Optional.of(true)))),
                Filled.targets(List.of(new TargetLine("1", first.name(), "%", "5", "5", Optional.empty()))));
        List<String> keys = List.of("targets.line.unnamed", "targets.line.noActual", "targets.line.undecided");
        long now = version;
        for (int i = 0; i < wrong.size(); i++) {
            Filled filled = wrong.get(i);
            long seen = now;
            now = save(sheet, seen, filled);
            long signed = now;
            ObstacleException said = assertThrows(ObstacleException.class,
                    () -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, signed)));
            assertEquals(keys.get(i), said.obstacle().key());
        }
        long seen = now;
        assertThrows(IllegalArgumentException.class, () -> save(sheet, seen, Filled.shown(Map.of("initiative", new Shown(List.of("x"), List.of())))));
        assertThrows(IllegalArgumentException.class, () -> save(sheet, seen, Filled.targets(List.of(first, first))));
    }

    private void returned(Long sheet) {
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.head, beans -> beans.get(AgreeSheet.class).giveBack(sheet, " ")));
        scene.does(scene.head, beans -> beans.get(AgreeSheet.class).giveBack(sheet, "не подтверждено фактическое значение"));
        Sheet back = sheet(TARGETS);
        assertEquals("returned", back.stage());
        assertTrue(back.signature().isEmpty() && back.acquaintance().isEmpty(), "what was signed has fallen");
        refused(() -> scene.does(scene.head, beans -> beans.get(AgreeSheet.class).agree(sheet, "")), null);
        long version = save(sheet, back.version(), Filled.targets(lines(4)));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, version));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).noteRefusal(sheet, "20.01.2020, кабинет 214"));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet));
    }

    private void competenciesGoTheirWay(Long servant) {
        Long sheet = sheet(COMPETENCIES).id();
        CompetencyForm form = (CompetencyForm) form(COMPETENCIES);
        assertEquals(9, form.blocks().size(), "his duties hold no public services");
        Map<String, Shown> all = new HashMap<>();
        form.blocks().forEach(block -> all.put(block.code(), form.marked(block.code(), Set.copyOf(block.effective()))));
        Shown none = form.marked("initiative", Set.of());
        all.remove("initiative");
        long version = save(sheet, sheet(COMPETENCIES).version(), Filled.shown(all));
        ObstacleException said = assertThrows(ObstacleException.class,
                () -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, version)));
        assertEquals("competency.unmarked", said.obstacle().key());
        all.put("initiative", none);
        assertThrows(IllegalArgumentException.class, () -> save(sheet, version, Filled.shown(Map.of("service", none))), "it does not apply to him");
        long complete = save(sheet, version, Filled.shown(all));
        assertEquals(none, sheet(COMPETENCIES).filled().shown().get("initiative"));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, complete));
        refused(() -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet)), null);
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).recall(sheet, "ошибка"));
        long anew = sheet(COMPETENCIES).version();
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, anew));
        assertTrue(inbox(servant).contains("sheet.page.inbox.read"));
        scene.does(servant, beans -> beans.get(ReadSheet.class).acknowledge(sheet, null));
        scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet)));
        refused(() -> scene.does(scene.hr, beans -> beans.get(SendSheets.class).reissue(caseId, sheet, scene.head, "поздно")), "25");
    }

    private void results() {
        List<CaseResult> results = scene.as(scene.hr, beans -> List.copyOf(beans.get(CaseFiles.class).file(caseId).subject().inForce()));
        CaseResult grade = results.stream().filter(one -> one.kind().equals("targets-result")).findFirst().orElseThrow();
        assertEquals("EFFECTIVE", grade.grade(), "four of five");
        assertTrue(grade.facts().contains("\"reached\":false"), grade.facts());
        Map<String, String> outcomes = results.stream().filter(one -> one.kind().equals("competencies-result"))
                .collect(Collectors.toMap(CaseResult::part, CaseResult::grade));
        assertEquals(9, outcomes.size());
        assertEquals(List.of("initiative"), outcomes.entrySet().stream().filter(one -> one.getValue().equals("FAILS")).map(Map.Entry::getKey).toList());
        String why = results.stream().filter(one -> one.part().equals("initiative")).findFirst().orElseThrow().explanation();
        assertTrue(why.contains("competency.judged") && why.contains("row.selected") && why.contains("indicators.notShown"), why);
    }

    private void printed() {
        for (String kind : List.of(TARGETS, COMPETENCIES)) {
            Long sheet = sheet(kind).id();
            scene.does(scene.supervisor, beans -> {
                Long file = beans.get(SheetDocument.class).make(sheet);
                assertTrue(beans.get(Files.class).file(file).orElseThrow().content().length > 1000);
            });
        }
        assertEquals(Set.of(PaperKind.TARGET_SHEET, PaperKind.COMPETENCY_SHEET), scene.database.call(em -> Set.copyOf(
                em.createQuery("select p.kind from RegisteredPaper p", PaperKind.class).getResultList())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void onPaperAndByAnotherEvaluator(String database) {
        told(database, servant -> {
            Long first = sheet(TARGETS).id();
            Long second = scene.as(scene.hr, beans -> beans.get(SendSheets.class).reissue(caseId, first, scene.head, "приказ № 5"));
            assertEquals("withdrawn", scene.database.call(em -> em.find(Sheet.class, first).stage()));
            assertTrue(scene.<Boolean>as(scene.hr, beans -> beans.get(CaseFiles.class).file(caseId).subject().facts().underFirstHead()), "the first head evaluates now");
            assertThrows(WrongDay.class, () -> scene.does(scene.hr, beans -> beans.get(FillSheet.class).enterPaper(second, Filled.targets(lines(5)),
                    YearScene.DAY.plusDays(1), SCAN)));
            scene.does(scene.hr, beans -> beans.get(FillSheet.class).enterPaper(second, Filled.targets(lines(5)), YearScene.DAY, SCAN));
            scene.does(scene.hr, beans -> beans.get(ReadSheet.class).enterPaper(second, YearScene.DAY, SCAN, null));
            assertThrows(WrongDay.class, () -> scene.does(scene.hr, beans -> beans.get(AgreeSheet.class).enterPaper(second, YearScene.DAY.minusDays(1), SCAN)));
            scene.does(scene.hr, beans -> beans.get(AgreeSheet.class).enterPaper(second, YearScene.DAY, SCAN));
            assertEquals(scene.head, sheet(TARGETS).approval().orElseThrow().signerId(), "п. 20: nobody agrees above the first head");
            Long own = sheet(COMPETENCIES).id();
            assertEquals(scene.supervisor, sheet(COMPETENCIES).evaluatorId(), "what was issued to him stays with him");
            assertFalse(may(servant, own), "nothing is shown before it is signed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aCategoryInNoRowIsNamed(String database) {
        told(database, servant -> {
            Long other = scene.caseOf(scene.servants.get(1), Deed.ENROL, Deed.NOTIFY);
            scene.database.run(em -> em.createNativeQuery("update employment set category = 'D-1' where person_id = ?")
                    .setParameter(1, scene.servants.get(1)).executeUpdate());
            ObstacleException said = assertThrows(ObstacleException.class,
                    () -> scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(other))));
            assertEquals("row.none", said.obstacle().key());
            assertTrue(said.obstacle().args().toString().contains("D-1"), said.obstacle().args().toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void howManyStatementsDoesNotDependOnHowManyCases(String database) {
        told(database, servant -> {
            save(sheet(TARGETS).id(), sheet(TARGETS).version(), Filled.targets(lines(5)));
            int one = scene.statements(scene.hr, beans -> beans.get(CaseFiles.class).files(List.of(caseId)).values()
                    .forEach(file -> file.standing().forEach(Sheet::filled)));
            Long other = scene.caseOf(scene.servants.get(1), Deed.ENROL, Deed.NOTIFY);
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(other)));
            int two = scene.statements(scene.hr, beans -> beans.get(CaseFiles.class).files(List.of(caseId, other)).values()
                    .forEach(file -> file.standing().forEach(Sheet::filled)));
            assertEquals(one, two);
        });
    }

    private static List<TargetLine> lines(int reached) {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> TargetLine.planned("" + i, "НМИ " + i, "%", "90").with("" + (i <= reached ? 90 : 80), i <= reached))
                .toList();
    }

    private long save(Long sheet, long seen, Filled filled) {
        return scene.as(sheetOf(sheet).evaluatorId(), beans -> beans.get(FillSheet.class).save(sheet, seen, filled));
    }

    private Sheet sheetOf(Long id) {
        return scene.database.call(em -> em.find(Sheet.class, id));
    }

    /** The standing sheet of a kind, with what is in it. */
    private Sheet sheet(String kind) {
        return read(kind, sheet -> {
            sheet.filled();
            return sheet;
        });
    }

    private SheetForm form(String kind) {
        return scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(caseId).form(kind));
    }

    private <T> T read(String kind, Function<Sheet, T> what) {
        return scene.as(scene.hr, beans -> what.apply(beans.get(CaseFiles.class).file(caseId).sheet(kind).orElseThrow()));
    }

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(EvaluationInbox.class).waitingForMe(YearScene.DAY).stream().map(item -> item.key()).toList());
    }

    private boolean may(Long person, Long sheet) {
        return scene.as(person, beans -> beans.get(Access.class).may(Operation.SHEET_READ, sheet));
    }

    private static void refused(Runnable deed, String... points) {
        RuntimeException said = assertThrows(RuntimeException.class, deed::run);
        if (points == null || points[0] == null) {
            assertTrue(said instanceof ObstacleException || said instanceof SheetConflict, said.toString());
            return;
        }
        assertEquals(Set.of(points), ((ObstacleException) said).obstacle().citation().points().stream().map(point -> point.label()).collect(Collectors.toSet()));
    }
}
