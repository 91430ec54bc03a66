package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.process.Deed;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.TakeAmendment;
import org.junit.jupiter.api.Test;

/** A year over the amendment of August: HR takes the cycle over, a year averages quarters of both wordings, each cited by its own. */
class AmendedYearTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    @Test
    void theCycleGoesOverAndTheQuartersKeepTheirWordings() {
        try (QuarterScene scene = new QuarterScene(1)) {
            String first = hash(scene, QuarterScene.FIRST);
            String amended = hash(scene, QuarterScene.AMENDED);
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            YearOfQuartersTest.planned(scene, one, day(11, 1));
            scene.on(day(7, 3));
            scene.incentives(one, day(5, 3), "LEVEL_5");
            scene.open(List.of(one), "2017-Q2");
            scene.quarter(one, "2017-Q2");
            scene.on(day(8, 7));
            assertEquals(Optional.of(1L), scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).amendment(scene.cycle())).map(TakeAmendment.Amendment::count));
            int taken = scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).take(scene.cycle()));
            assertEquals(1, taken);
            scene.database.run(em -> {
                assertEquals(QuarterScene.AMENDED, em.find(Cycle.class, scene.cycle()).editionId());
                assertEquals(amended, em.find(EvaluationCase.class, one).editionHash());
            });
            scene.counted(one, "incentive", "5.1", day(9, 4));
            scene.on(day(10, 3));
            scene.open(List.of(one), "2017-Q3");
            scene.quarter(one, "2017-Q3");
            assertEquals(List.of(first, amended), List.of(quarter(scene, one, "2017-Q2").editionHash(), quarter(scene, one, "2017-Q3").editionHash()));
            assertEquals(Optional.of(first), scene.sheet(one, "2017-Q2").editionHash());
            computed(scene, one);
            CaseResult year = scene.result(one, "year-result", "").orElseThrow();
            assertEquals(amended, year.editionHash());
            String former = scene.as(scene.hr, beans -> beans.get(Library.class).use(QuarterScene.FIRST)).edition().act().shortName().ru();
            assertTrue(year.explanation().contains("II квартал 2017 года (" + former + ")"), year.explanation());
            assertNotEquals(first, amended);
        }
    }

    private static void computed(QuarterScene scene, Long caseId) {
        scene.on(day(12, 18));
        scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'notified'").executeUpdate());
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        Long sheet = scene.call(em -> em.createQuery("select s.id from Sheet s where s.caseId = :case and s.part = ''", Long.class).setParameter("case", caseId)
                .getSingleResult());
        YearOfQuartersTest.scored(scene, sheet, 4);
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
    }

    private static CaseResult quarter(QuarterScene scene, Long caseId, String part) {
        return scene.result(caseId, "quarter-result", part).orElseThrow();
    }

    private static String hash(QuarterScene scene, String edition) {
        return scene.as(scene.hr, beans -> beans.get(Library.class).use(edition)).edition().hash();
    }
}
