package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.FactsInbox;
import kz.bagalau.assessment.FactsMoved;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.assessment.SheetFacts;
import kz.bagalau.documents.Files;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The sheet of the targets of a quarter (aksu-2023, п. 23, 28): values worked out beforehand, a percentage, a score within its band; on PostgreSQL. */
class KciSheetTest {

    private static final String PART = "2024-Q1";
    private static final LocalDate OPENS = LocalDate.of(2024, 4, 1);

    private final KciScene scene = new KciScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void p23_hrWorksTheValuesOutEconomicsAgreesAndTheEvaluatorFindsThem() {
        Long sheet = opened(KciScene.targets(3));
        assertEquals(List.of("20", "20", "иә"), lines(sheet).stream().map(TargetLine::planned).toList(), "the planned values of the quarter");
        Watched term = term(sheet, "precompute-term");
        assertEquals(LocalDate.of(2024, 4, 3), term.last(), "five working days before 10 April");
        assertEquals(Role.HR_WORKER, term.role());
        assertEquals(List.of("sheet.facts.inbox.enter"), waits(scene.hr));
        assertEquals(List.of(), waits(scene.economics));
        Map<String, String> none = seen(sheet);
        assertEquals("targets.line.noActual", refused(() -> agree(sheet, none)));
        assertEquals("targets.line.noActual", refused(() -> enter(sheet, none, "", " ", "")), "nothing was worked out");
        enter(sheet, none, "18", "", "иә");
        assertEquals(List.of("sheet.facts.inbox.enter"), waits(scene.hr), "a line is open");
        assertEquals(List.of(), waits(scene.economics));
        assertEquals("WAITS", scene.as(scene.hr, beans -> beans.get(PrecomputeSheet.class).facts(sheet)).state());
        enter(sheet, seen(sheet), "18", "25", "иә");
        assertTrue(scene.may(scene.hr, Operation.SHEET_FACTS, sheet) && scene.may(scene.economics, Operation.SHEET_FACTS_AGREE, sheet));
        assertFalse(scene.may(scene.hr, Operation.SHEET_READ, sheet) || scene.may(scene.economics, Operation.SHEET_READ, sheet), "values, not scores");
        assertFalse(scene.may(scene.unitHead, Operation.SHEET_FACTS, sheet));
        assertTrue(term(sheet, "precompute-term").open(), "economics has still to agree");
        assertEquals(Role.ECONOMICS, term(sheet, "precompute-term").role());
        assertEquals(List.of("sheet.facts.inbox.agree"), waits(scene.economics));
        agree(sheet, seen(sheet));
        assertFalse(term(sheet, "precompute-term").open());
        assertEquals("targets.agreedTwice", refused(() -> agree(sheet, seen(sheet))));
        SheetFacts facts = scene.as(scene.economics, beans -> beans.get(PrecomputeSheet.class).facts(sheet));
        assertEquals(List.of("90", "80"), facts.lines().stream().limit(2).map(line -> line.percent().toString()).toList());
        assertEquals(List.of("18", "25", "иә"), lines(sheet).stream().map(TargetLine::actual).toList());
        enter(sheet, seen(sheet), "19", "25", "иә");
        assertEquals("ENTERED", scene.as(scene.hr, beans -> beans.get(PrecomputeSheet.class).facts(sheet)).state(), "what was entered anew is agreed anew");
    }

    @Test
    void p23_twoAtOneSheet() {
        Long sheet = opened(KciScene.targets(3));
        Map<String, String> none = seen(sheet);
        enter(sheet, none, "18", "25", "иә");
        assertThrows(FactsMoved.class, () -> enter(sheet, none, "1", "1", "жоқ"));
        assertThrows(FactsMoved.class, () -> agree(sheet, none));
        long version = version(sheet);
        enter(sheet, seen(sheet), "19", "25", "иә");
        assertThrows(SheetConflict.class, () -> scene.does(scene.head, beans -> beans.get(FillSheet.class).save(sheet, version, scored(sheet, "4", "2", "5"))));
        save(sheet, with(sheet, 0, "21", "4"));
        enter(sheet, seen(sheet), "22", "25", "иә");
        assertEquals("21", lines(sheet).get(0).actual(), "the evaluator's own value stays");
        assertEquals("22", lines(sheet).get(0).measure().precomputed());
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(PrecomputeSheet.class).enter(sheet, seen(sheet), Map.of("9", "1"))));
    }

    @Test
    void p28_aScoreOutsideItsBandIsRefusedWithTheTable() {
        Long sheet = opened(KciScene.targets(3));
        enter(sheet, seen(sheet), "18", "25", "иә");
        save(sheet, scored(sheet, "4", "2", "5"));
        ObstacleException outside = assertThrows(ObstacleException.class, () -> sign(sheet));
        assertEquals("percent.outside", outside.obstacle().key());
        assertTrue(outside.obstacle().citation().points().toString().contains("28"));
        save(sheet, scored(sheet, "3.99", "2.001", "5"));
        assertEquals("sheet.range", refused(() -> sign(sheet)), "two decimals");
        save(sheet, scored(sheet, "3.99", "2.5", ""));
        assertEquals("targets.unscored", refused(() -> sign(sheet)));
        save(sheet, scored(sheet, "3.99", "2.5", "5.01"));
        assertEquals("sheet.range", refused(() -> sign(sheet)));
        save(sheet, scored(sheet, "3.99", "2.5", "4"));
        sign(sheet);
        CaseResult result = scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).subject().result("targets-result", PART).orElseThrow());
        assertEquals("3.5", decimal(result.score()), "(3.99 + 2.5 + 4) / 3 = 3.4966… → 3.5");
        assertEquals("PROPER", result.grade());
        String why = scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).subject().result("targets-result", PART).orElseThrow().explanation());
        for (String said : List.of("fulfilment.percent", "percent.admits", "targets.scored", "direction.LESS", "3.99")) {
            assertTrue(why.contains(said.equals("3.99") ? "399/100" : said), () -> said + " in " + why);
        }
        assertThrows(IllegalStateException.class, () -> enter(sheet, seen(sheet), "1", "1", "жоқ"), "signed");
    }

    @Test
    void p28_aPercentageThatCannotBeComputedIsEnteredWithItsGround() {
        Long sheet = opened(List.of(KciScene.target("нөл", Direction.MORE, "0", "1", "1", "1"), KciScene.target("мәтін", Direction.MORE, "жоба дайын", "1", "1", "1"),
                KciScene.target("сан", Direction.LESS, "10", "10", "10", "10")));
        save(sheet, scored(sheet, "4", "4", "4"));
        assertEquals("targets.line.noActual", refused(() -> sign(sheet)));
        Filled facts = Filled.targets(List.of(line(sheet, 0, "3", "4", null, ""), line(sheet, 1, "келісілді", "4", null, ""), line(sheet, 2, "сегіз", "4", null, "")));
        save(sheet, facts);
        assertEquals("targets.line.noPercent", refused(() -> sign(sheet)));
        save(sheet, Filled.targets(List.of(line(sheet, 0, "3", "4", "100", ""), line(sheet, 1, "келісілді", "4", "100", "хат"), line(sheet, 2, "8", "4", null, ""))));
        assertEquals("targets.line.noGround", refused(() -> sign(sheet)));
        save(sheet, Filled.targets(List.of(line(sheet, 0, "3", "4", "-1", "хат"), line(sheet, 1, "келісілді", "4", "100", "хат"), line(sheet, 2, "8", "4", null, ""))));
        assertEquals("targets.line.negative", refused(() -> sign(sheet)));
        save(sheet, Filled.targets(List.of(line(sheet, 0, "3", "4", "95", "№ 5 хат"), line(sheet, 1, "келісілді", "4", "100", "хат"), line(sheet, 2, "8", "4", null, ""))));
        assertEquals("percent.outside", refused(() -> sign(sheet)), "95 per cent admit 3 to 3.99, entered or not");
        save(sheet, Filled.targets(List.of(line(sheet, 0, "3", "3.5", "95", "№ 5 хат"), line(sheet, 1, "келісілді", "4", "100", "хат"), line(sheet, 2, "8", "4", "1", "артық"))));
        sign(sheet);
        assertEquals("4", decimal(lines(sheet).get(2).scored().score().orElseThrow().toString()), "where it can be computed, 125 per cent, what was entered does not count");
    }

    @Test
    void p24_withoutAPlanTheSheetIsNotSigned() {
        scene.on(OPENS);
        Long sheet = open();
        assertEquals(List.of(), lines(sheet));
        assertThrows(IllegalArgumentException.class, () -> scene.as(scene.hr, beans -> beans.get(PrecomputeSheet.class).facts(sheet)));
        assertEquals("targets.noPlan", refused(() -> sign(sheet)), "п. 23, 24: targets are set before they are scored");
        assertTrue(scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).subject().result("targets-result", PART)).isEmpty());
    }

    @Test
    void p26_theQuarterTakesTheVersionInForceAtItsEnd() {
        Long planId = scene.placed(KciScene.targets(3));
        scene.on(LocalDate.of(2024, 4, 1));
        scene.does(scene.head, beans -> beans.get(DraftPlan.class).change(planId, "Құрылым өзгерді", KciScene.scan("order.pdf")));
        scene.write(planId, KciScene.targets(5));
        scene.submit(planId);
        scene.agree(scene.economics, planId);
        scene.agree(scene.headOfHr, planId);
        scene.settle(planId);
        assertEquals(3, lines(open()).size());
    }

    @Test
    void p4_theSheetFromPaper() {
        Long sheet = opened(KciScene.targets(3));
        Filled paper = scored(sheet, "4", "4", "5", "20", "20", "иә");
        assertThrows(ObstacleException.class, () -> scene.does(scene.headOfHr, beans -> beans.get(FillSheet.class).enterPaper(sheet, scored(sheet, "3", "4", "5", "20", "20", "иә"),
                OPENS, KciScene.scan("sheet.pdf"))));
        scene.does(scene.headOfHr, beans -> beans.get(FillSheet.class).enterPaper(sheet, paper, OPENS, KciScene.scan("sheet.pdf")));
        Long scan = scene.as(scene.hr, beans -> beans.get(CaseFiles.class).sheet(sheet).signature().orElseThrow().scanId());
        scene.grant(scene.commission.get(2), kz.bagalau.model.account.Role.SECRETARY);
        assertEquals(List.of(scene.head, scene.unitHead, scene.headOfHr), Stream.of(scene.head, scene.unitHead, scene.headOfHr, scene.hr, scene.commission.get(2), scene.economics)
                .filter(one -> scene.may(one, Operation.DOCUMENT_READ, scan)).toList(), "п. 16, 21: the scores on the scan are known to whom the sheet is");
        Long stray = scene.as(scene.hr, beans -> beans.get(Files.class).store(scene.body, "scan", KciScene.scan("stray.pdf")));
        assertFalse(scene.may(scene.headOfHr, Operation.DOCUMENT_READ, stray), "nobody knows to what it belongs");
        scene.database.run(em -> em.createNativeQuery("update sheet set offered_on = null").executeUpdate());
        assertFalse(scene.may(scene.unitHead, Operation.DOCUMENT_READ, scan), "not before it is offered to him");
        assertTrue(scene.as(scene.headOfHr, beans -> beans.get(SheetDocument.class).make(sheet)) != null, "the form of Annex 2 is printed");
        assertEquals("EFFECTIVE", scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).subject().result("targets-result", PART).orElseThrow().grade()));
    }

    private Long opened(List<PlanTarget> targets) {
        scene.placed(targets);
        scene.on(OPENS);
        return open();
    }

    private Long open() {
        scene.does(scene.hr, beans -> beans.get(OpenPart.class).issue(List.of(scene.caseId), PART));
        return scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).sheet("targets-score", PART).orElseThrow().id());
    }

    private List<TargetLine> lines(Long sheet) {
        return scene.as(scene.head, beans -> beans.get(CaseFiles.class).sheet(sheet).filled().targets());
    }

    private Map<String, String> seen(Long sheet) {
        return scene.as(scene.hr, beans -> beans.get(CaseFiles.class).sheet(sheet).precomputed());
    }

    private void enter(Long sheet, Map<String, String> seen, String... values) {
        Map<String, String> all = new TreeMap<>();
        for (String value : values) {
            all.put(String.valueOf(all.size() + 1), value);
        }
        scene.does(scene.hr, beans -> beans.get(PrecomputeSheet.class).enter(sheet, seen, all));
    }

    private void agree(Long sheet, Map<String, String> seen) {
        scene.does(scene.economics, beans -> beans.get(PrecomputeSheet.class).agree(sheet, seen));
    }

    private long version(Long sheet) {
        return scene.as(scene.head, beans -> beans.get(CaseFiles.class).sheet(sheet).version());
    }

    /** The lines as they stand, with these scores; after them the actual values, where others are wanted. */
    private Filled scored(Long sheet, String... scores) {
        List<TargetLine> lines = lines(sheet);
        List<TargetLine> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            filled.add(lines.get(i).with(scores.length > lines.size() ? scores[lines.size() + i] : lines.get(i).actual(), points(scores[i])));
        }
        return Filled.targets(filled);
    }

    private Filled with(Long sheet, int at, String actual, String score) {
        List<TargetLine> filled = new ArrayList<>(lines(sheet));
        filled.set(at, filled.get(at).with(actual, points(score)));
        return Filled.targets(filled);
    }

    private TargetLine line(Long sheet, int at, String actual, String score, String percent, String ground) {
        TargetLine line = lines(sheet).get(at);
        return line.with(actual, points(score)).measured(new TargetLine.Measure(line.measure().direction(), line.measure().precomputed(),
                Optional.ofNullable(percent).map(Score::parse), ground));
    }

    private static TargetLine.Scored points(String score) {
        return new TargetLine.Scored(score.isEmpty() ? Optional.empty() : Optional.of(Score.parse(score)), Optional.empty(), "");
    }

    private void save(Long sheet, Filled filled) {
        scene.does(scene.head, beans -> beans.get(FillSheet.class).save(sheet, beans.get(CaseFiles.class).sheet(sheet).version(), filled));
    }

    private void sign(Long sheet) {
        scene.does(scene.head, beans -> beans.get(FillSheet.class).sign(sheet, beans.get(CaseFiles.class).sheet(sheet).version()));
    }

    private static String decimal(String score) {
        return Score.parse(score).hasAtMost(2) ? new BigDecimal(Score.parse(score).numerator()).divide(new BigDecimal(Score.parse(score).denominator())).toPlainString() : score;
    }

    private static String refused(Executable deed) {
        return assertThrows(ObstacleException.class, deed).obstacle().key();
    }

    private Watched term(Long sheet, String name) {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(scene.caseId))).stream()
                .filter(one -> one.term().equals(name) && sheet.equals(one.thingId())).findFirst().orElseThrow(() -> new AssertionError("no term " + name));
    }

    private List<String> waits(Long person) {
        return scene.as(person, beans -> beans.get(FactsInbox.class).waitingForMe(OPENS)).stream().map(InboxItem::key).toList();
    }
}
