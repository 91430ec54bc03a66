package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ScoreOneself;
import kz.bagalau.assessment.SelfScoreRefused;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.sheet.TargetLine.Scored;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.plans.ListPlans;
import kz.bagalau.plans.PlanView;
import kz.bagalau.plans.ShowPlan;
import org.junit.jupiter.api.Test;

/** The year of the family of 2017 until it is computed: plan, quarters, points for the targets, 0.4 Q + 0.6 P. */
class YearOfQuartersTest {

    private static final LocalDate DECEMBER = LocalDate.of(2017, 12, 18);

    /** A plan with a target due on each of these days, approved by whoever stands above the supervisor. */
    static void planned(QuarterScene scene, Long caseId, LocalDate... due) {
        new QuarterDesk(scene).planned(caseId, due);
    }

    private static Long yearSheet(QuarterScene scene, Long caseId) {
        return scene.call(em -> em.createQuery("select s.id from Sheet s where s.caseId = :case and s.part = ''", Long.class).setParameter("case", caseId).getSingleResult());
    }

    /** The supervisor scores the targets, one by one, and sends the sheet on. */
    static void scored(QuarterScene scene, Long sheetId, int... points) {
        new QuarterDesk(scene).scored(sheetId, points);
    }

    private static Long computable(QuarterScene scene, String part, String... kinds) {
        Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
        planned(scene, one, IntStream.range(0, 4).mapToObj(i -> LocalDate.of(2017, 11, 1)).toArray(LocalDate[]::new));
        scene.incentives(one, LocalDate.of(2017, 4, 10), kinds);
        scene.on(LocalDate.of(2017, 7, 4));
        scene.open(List.of(one), part);
        return one;
    }

    private static void sheets(QuarterScene scene, List<Long> cases) {
        scene.on(DECEMBER);
        scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'notified'").executeUpdate());
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
    }

    @Test
    void theYearIsTwoFifthsOfTheQuartersAndThreeFifthsOfThePlan() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = computable(scene, "2017-Q2", "LEVEL_5", "LEVEL_5", "LEVEL_1");
            sheets(scene, List.of(one));
            Long sheet = yearSheet(scene, one);
            scored(scene, sheet, 4, 4, 3, 4);
            assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one))), "the quarter's sheet is not in");
            scene.quarter(one, "2017-Q2");
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one)));
            CaseResult year = scene.result(one, "year-result", "").orElseThrow();
            assertEquals("77/20 SATISFACTORY", year.score() + " " + year.grade(), "0.4 · 4 + 0.6 · 3.75");
            assertTrue(year.explanation().contains("II квартал 2017 года"), year.explanation());
            assertTrue(scene.result(one, "quarter-result", "2017-Q2").isPresent(), "the quarter's own result stands beside it");
        }
    }

    @Test
    void withoutAQuarterOrWithoutAPlanTheCommissionMustDecide() {
        try (QuarterScene scene = new QuarterScene(2)) {
            List<Long> cases = scene.servants.stream().map(one -> scene.caseOf(one, Deed.ENROL)).toList();
            planned(scene, cases.get(0), LocalDate.of(2017, 11, 1));
            sheets(scene, cases);
            scored(scene, yearSheet(scene, cases.get(0)), 5);
            scored(scene, yearSheet(scene, cases.get(1)));
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
            assertTrue(cases.stream().allMatch(one -> scene.result(one, "year-result", "").orElseThrow().mustBeDecided()));
        }
    }

    /** The act evaluates quarters; of recommendations to a plan it knows nothing. */
    @Test
    void noPlanIsMonitored() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            planned(scene, one, LocalDate.of(2017, 11, 1));
            scene.on(LocalDate.of(2017, 10, 3));
            Long plan = scene.call(em -> em.createQuery("select p.id from Plan p where p.caseId = :case", Long.class).setParameter("case", one).getSingleResult());
            PlanView view = scene.as(scene.supervisor, beans -> beans.get(ShowPlan.class).reading(plan));
            assertEquals(List.of(), view.quarters());
            assertEquals(List.of(), view.missing());
            assertEquals(List.of(), scene.as(scene.supervisor, beans -> beans.get(ListPlans.class).quarters()));
        }
    }

    @Test
    void theServantsOwnPointsStandBesideAndAreNotCounted() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            planned(scene, one, LocalDate.of(2017, 11, 1), LocalDate.of(2017, 11, 1));
            sheets(scene, List.of(one));
            Long sheet = yearSheet(scene, one);
            Long servant = scene.servants.get(0);
            assertThrows(ObstacleException.class, () -> scene.does(servant, beans -> beans.get(ScoreOneself.class).save(sheet, Map.of("1", Score.of(6)))));
            scene.does(servant, beans -> beans.get(ScoreOneself.class).save(sheet, Map.of("1", Score.of(5), "2", Score.of(5))));
            scored(scene, sheet, 3, 4);
            List<Scored> lines = scene.as(scene.supervisor, beans -> beans.get(ShowSheet.class).filling(sheet)).sheet().filled().targets().stream().map(TargetLine::scored).toList();
            assertEquals(List.of(Optional.of(Score.of(5)), Optional.of(Score.of(5))), lines.stream().map(Scored::own).toList());
            assertThrows(SelfScoreRefused.class, () -> scene.does(servant, beans -> beans.get(ScoreOneself.class).save(sheet, Map.of())), "it is signed");
            assertEquals(false, scene.as(servant, beans -> beans.get(ScoreOneself.class).view(sheet)).open(), "he still reads what he gave himself");
            scene.incentives(one, LocalDate.of(2017, 10, 10), "5.1");
            scene.does(scene.hr, beans -> beans.get(OpenPart.class).issue(List.of(one), "2017-Q4"));
            Long quarter = scene.call(em -> em.createQuery("select s.id from Sheet s where s.caseId = :case and s.part = '2017-Q4'", Long.class)
                    .setParameter("case", one).getSingleResult());
            assertThrows(SelfScoreRefused.class, () -> scene.as(servant, beans -> beans.get(ScoreOneself.class).view(quarter)), "a quarter's sheet takes no points for targets");
            scene.quarter(one, "2017-Q4");
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one)));
            assertEquals("33/10", scene.result(one, "year-result", "").orElseThrow().score(), "0.4 · 3 + 0.6 · 3.5");
        }
    }

    @Test
    void aTargetWhoseTermStillRunsIsScoredWithANote() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            planned(scene, one, LocalDate.of(2017, 12, 29));
            sheets(scene, List.of(one));
            Long sheet = yearSheet(scene, one);
            ObstacleException refused = assertThrows(ObstacleException.class, () -> scored(scene, sheet, 4));
            assertEquals("targets.line.noNote", refused.obstacle().key());
        }
    }
}
