package kz.bagalau.session;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.session.YearCommission.PROOF;
import static kz.bagalau.session.YearCommission.kk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A year of quarters before the commission: it decides the year, and may correct a quarter upward, whereupon the year is computed anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuarterRevisionTest {

    private static final String QUARTER = "quarter-result";
    private static final String YEAR = "year-result";

    private final YearScene scene = new YearScene("almaty-region-2017", 8);
    private final YearCommission commission = new YearCommission(scene);
    private final QuarteredYear year = new QuarteredYear(scene);

    @BeforeAll
    void appoint() {
        commission.appoint();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private static Map<Integer, Integer> quarters(int... points) {
        Map<Integer, Integer> quarters = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            quarters.put(i + 1, points[i]);
        }
        return quarters;
    }

    private static Change points(String part, int score) {
        return Change.points(QUARTER, part, Score.of(score));
    }

    private void put(Long session, Long caseId, List<Change> changes, Revision.Ground ground, boolean proved) {
        commission.secretary(HoldSession.class, one -> one.putChanges(session, commission.item(session, caseId), changes, ground, kk("құжаттар табылды"),
                proved ? List.of(PROOF) : List.of(), null));
    }

    private CaseBefore before(Long session, Long caseId) {
        return commission.asked(ReadRoom.class, room -> room.item(session, commission.item(session, caseId)));
    }

    private String paper(Long session) {
        return scene.as(scene.secretary, beans -> ProtocolPaper.of(beans, session)).toString();
    }

    @Test
    void theCaseIsKnownByItsYearAndTheQuartersLieBesideItInOrder() {
        Long caseId = year.computed(scene.servants.get(0), quarters(111, 105, 100, 110), 4, 4, 3, 4);
        Long session = commission.open(List.of(caseId));
        assertEquals(YEAR, commission.look(session, caseId, one -> one.kind()));
        assertEquals(Set.of(), commission.look(session, caseId, one -> one.disputes()), "undisputed");
        CaseBefore before = before(session, caseId);
        assertEquals(List.of("I квартал 2019 года", "II квартал 2019 года", "III квартал 2019 года", "IV квартал 2019 года"),
                before.beside().stream().map(one -> one.name().in(Lang.RU)).toList());
        assertEquals(4, before.correctable().size());
        assertTrue(before.revisable() && before.regradable().isEmpty() && !before.silent());
        assertEquals(5, before.laid().size(), "four sheets of quarters and one of the plan: " + before.laid());
        assertTrue(before.there().contains(DocumentsAtHand.SHEETS));
    }

    @Test
    void approvalDecidesTheYearAndLeavesTheQuartersAsTheyWere() {
        Long caseId = year.computed(scene.servants.get(1), quarters(111, 111, 111, 111), 4, 4, 3, 4);
        assertEquals("77/20", year.inForce(caseId).get(YEAR).score(), "0.4 × 4 + 0.6 × 3.75 = 3.85");
        Long session = commission.open(List.of(caseId));
        commission.together(session);
        commission.secretary(HoldSession.class, one -> one.close(session, "–"));
        String paper = paper(session);
        assertTrue(paper.contains("3,75") && paper.contains("3,85") && !paper.contains("квартал 2019"), paper);
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, null));
        signed(session);
        Map<String, CaseResult> results = year.inForce(caseId);
        assertEquals(Origin.DECIDED, results.get(YEAR).origin());
        assertEquals("SATISFACTORY", results.get(YEAR).grade());
        assertEquals("completed", commission.subject(caseId, one -> one.stage()));
        results.values().stream().filter(one -> one.kind().equals(QUARTER)).forEach(one -> assertEquals(Origin.COMPUTED, one.origin(), one.part()));
        assertEquals(5, results.size());
    }

    private void signed(Long session) {
        Stream.concat(Stream.of(scene.secretary), scene.commission.stream())
                .forEach(person -> scene.does(person, beans -> beans.get(Protocols.class).sign(session)));
    }

    /** 105 → 106 in every quarter: Q 3 → 4, the year 0.4 × 4 + 0.6 × 4 = 4. */
    @Test
    void aQuarterRaisedWithProofLetsTheYearBeComputedAnewInTheSameDecision() {
        Long caseId = year.computed(scene.servants.get(2), quarters(105, 106, 106, 106), 4);
        assertEquals("18/5", year.inForce(caseId).get(YEAR).score(), "105.75 has not reached 106: 0.4 × 3 + 0.6 × 4 = 3.6");
        Long session = commission.open(List.of(caseId));
        assertObstacle("revision.noProof", Set.of(), () -> put(session, caseId, List.of(points("2019-Q1", 106)), Revision.Ground.PROOF, false));
        assertObstacle("revision.lower", Set.of(), () -> put(session, caseId, List.of(points("2019-Q1", 104)), Revision.Ground.PROOF, true));
        assertThrows(IllegalArgumentException.class, () -> put(session, caseId, List.of(points("2019-Q1", 106), Change.points(YEAR, "", Score.of(5))),
                Revision.Ground.PROOF, true), "the year follows from the quarters");
        put(session, caseId, List.of(points("2019-Q1", 106)), Revision.Ground.PROOF, true);
        CaseBefore before = before(session, caseId);
        assertEquals(List.of("4", "106"), before.changes(before.motions().get(before.motions().size() - 1)).stream()
                .map(one -> one.wanted().score().orElseThrow().toString()).toList(), "the members see both before they vote");
        commission.carry(session, caseId);
        assertEquals("EFFECTIVE", commission.look(session, caseId, one -> one.decided().grade()));
        commission.secretary(HoldSession.class, one -> one.close(session, "–"));
        String paper = paper(session);
        assertTrue(paper.contains("I квартал 2019 года") && paper.contains("3,6") && paper.contains("106"), paper);
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, null));
        signed(session);
        Map<String, CaseResult> results = year.inForce(caseId);
        assertEquals("4", results.get(YEAR).score());
        assertEquals("EFFECTIVE", results.get(YEAR).grade());
        assertEquals(Origin.REVISED, results.get(YEAR).origin());
        assertEquals("18/5", results.get(YEAR).supersedes().orElseThrow().score());
        assertEquals("106", results.get("2019-Q1").score());
        assertEquals("EFFECTIVE", results.get("2019-Q1").grade());
        assertEquals(Origin.REVISED, results.get("2019-Q1").origin());
        assertEquals("105", results.get("2019-Q1").supersedes().orElseThrow().score());
        assertEquals(Origin.COMPUTED, results.get("2019-Q2").origin());
        String said = QuarteredYear.said(results.get(YEAR), Lang.RU);
        assertTrue(said.contains("вычислен заново") && said.contains("I квартал 2019 года: было 105, стало 106"), said);
        assertTrue(QuarteredYear.said(results.get("2019-Q1"), Lang.KK).contains("құжаттар табылды"));
        assertEquals(paper, paper(session), "what the protocol says does not change with what it decided");
    }

    @Test
    void anErrorOfHrIsPutRightUpwardAndNeverDown() {
        Long caseId = year.computed(scene.servants.get(3), quarters(79, 79), 3);
        Long session = commission.open(List.of(caseId));
        List<Change> right = List.of(points("2019-Q1", 70), points("2019-Q2", 100));
        assertObstacle("revision.errorNotShown", Set.of(), () -> put(session, caseId, right, Revision.Ground.HR_ERROR, false));
        assertTrue(before(session, caseId).documented(), "the page says so before");
        put(session, caseId, right, Revision.Ground.HR_ERROR, true);
        commission.carry(session, caseId);
        commission.sign(session);
        Map<String, CaseResult> results = year.inForce(caseId);
        assertEquals("79", results.get("2019-Q1").score(), "neither points nor grade are lowered");
        assertEquals("100", results.get("2019-Q2").score());
        assertEquals("3", results.get(YEAR).score(), "(79 + 100) / 2 → 3; 0.4 × 3 + 0.6 × 3");
        assertTrue(QuarteredYear.said(results.get("2019-Q1"), Lang.RU).contains("снижение не допускается"));
    }

    @Test
    void withoutAPlanTheCommissionGivesTheYearAGrade() {
        Long caseId = year.computed(scene.servants.get(4), quarters(111, 120), QuarteredYear.NO_PLAN);
        assertTrue(year.inForce(caseId).get(YEAR).mustBeDecided());
        Long session = commission.open(List.of(caseId));
        assertEquals(Set.of(Dispute.MUST_DECIDE), commission.look(session, caseId, one -> one.disputes()));
        CaseBefore before = before(session, caseId);
        assertTrue(before.silent() && before.correctable().isEmpty() && !before.revisable());
        assertEquals(List.of(YEAR), before.ungraded().stream().map(one -> one.put().kind()).toList(), "the quarters have their grades");
        assertObstacle("session.revise.none", Set.of(), () -> put(session, caseId, List.of(points("2019-Q1", 112)), Revision.Ground.PROOF, true));
        commission.secretary(HoldSession.class, one -> one.putDecision(session, commission.item(session, caseId), "EFFECTIVE", kk("тоқсандар бойынша"), null));
        commission.carry(session, caseId);
        commission.sign(session);
        assertEquals("EFFECTIVE", year.inForce(caseId).get(YEAR).grade());
        assertTrue(QuarteredYear.said(year.inForce(caseId).get(YEAR), Lang.KK).contains("тоқсандар бойынша"));
    }

    @Test
    void withoutAnyQuarterItDoesSoToo() {
        Long caseId = year.computed(scene.servants.get(5), quarters(), 4, 5);
        assertTrue(year.inForce(caseId).get(YEAR).mustBeDecided());
        Long session = commission.open(List.of(caseId));
        assertTrue(before(session, caseId).silent());
        boolean undisputed = commission.look(session, caseId, one -> one.undisputed());
        assertFalse(undisputed);
    }

    @Test
    void theYearItselfIsRevisedByItsOwnRule() {
        Long caseId = year.computed(scene.servants.get(6), quarters(111), 4);
        Long session = commission.open(List.of(caseId));
        commission.secretary(HoldSession.class, one -> one.putRevision(session, commission.item(session, caseId), Score.parse("4.5"), kk("жоғары"), List.of(PROOF), null));
        commission.carry(session, caseId);
        commission.sign(session);
        assertEquals("9/2", year.inForce(caseId).get(YEAR).score());
        assertEquals(Origin.COMPUTED, year.inForce(caseId).get("2019-Q1").origin());
    }

    /** After an appeal the decided year is the floor: a quarter is corrected, the year that follows from it is lower than what stands, and stays. */
    @Test
    void afterAnAppealAQuarterIsCorrectedAndTheDecidedYearIsNotLowered() {
        Long caseId = year.computed(scene.servants.get(7), quarters(100), 4);
        Long session = commission.open(List.of(caseId));
        commission.secretary(HoldSession.class, one -> one.putRevision(session, commission.item(session, caseId), Score.parse("4.5"), kk("жоғары"), List.of(PROOF), null));
        commission.carry(session, caseId);
        commission.sign(session);
        Long appeal = scene.as(scene.servants.get(7), beans -> beans.get(Appeals.class).lodge(caseId, null, kk("келіспеймін"), YearOffice.DAY));
        assertEquals("9/2", scene.call(em -> em.find(EvaluationCase.class, caseId).results().stream().filter(one -> one.id().equals(em.find(Appeal.class, appeal).resultId()))
                .findFirst().orElseThrow().score()), "it is against the year");
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).takeUp(appeal, YearOffice.DAY));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).recommend(appeal, YearOffice.DAY, YearOffice.DAY, PROOF));
        Long again = commission.planned(List.of());
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).agenda(appeal, again));
        commission.secretary(HoldSession.class, one -> one.everybodyCame(again));
        commission.secretary(HoldSession.class, one -> one.open(again));
        put(again, caseId, List.of(points("2019-Q1", 106)), Revision.Ground.PROOF, true);
        commission.carry(again, caseId);
        commission.sign(again);
        Map<String, CaseResult> results = year.inForce(caseId);
        assertEquals("9/2", results.get(YEAR).score(), "0.4 × 4 + 0.6 × 4 = 4 is less than what stands");
        assertEquals("106", results.get("2019-Q1").score());
        assertTrue(QuarteredYear.said(results.get(YEAR), Lang.RU).contains("снижение не допускается"));
    }
}
