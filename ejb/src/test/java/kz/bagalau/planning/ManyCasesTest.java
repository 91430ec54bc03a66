package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.assessment.NoEvaluator;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.list.InBatches;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deeds on many cases: what is read does not grow with them, and one that is refused does not stop the others. */
class ManyCasesTest {

    private final YearScene scene = new YearScene("almaty-city-2018", 26);

    @AfterEach
    void close() {
        scene.close();
    }

    /** Cases of servants whose notices can be given: on a sitting to which the chair agreed. */
    private List<Long> enrolled() {
        List<Long> cases = scene.servants.stream().map(servant -> scene.caseOf(servant, Deed.ENROL)).toList();
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(scene.cycle(), LocalDate.of(2020, 2, 20), LocalDate.of(2020, 2, 3)));
        scene.does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(scene.cycle(), List.of(sitting)));
        return cases;
    }

    /** The questions of a deed on two cases, and of the same deed on twenty: ids come by fifty, which is a question more now and then. */
    private static void assertSame(String deed, int two, int twenty) {
        assertTrue(twenty - two <= 3, () -> deed + ": " + two + " questions for two cases, " + twenty + " for twenty");
    }

    private int notices(List<Long> cases) {
        return scene.questions(scene.hr, beans -> beans.get(GiveNotices.class).give(cases));
    }

    private int sheets(List<Long> cases) {
        return scene.questions(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
    }

    @Test
    void noticesAndReceiptsAreCountedFromWhatIsReadOnce() {
        List<Long> cases = enrolled();
        scene.database.run(em -> em.persist(new Absence(scene.body, scene.supervisor, AbsenceKind.TRIP, new Days(YearScene.DAY, YearScene.DAY), null)));
        notices(cases.subList(0, 2));
        assertSame("notices", notices(cases.subList(2, 4)), notices(cases.subList(4, 24)));
        sheets(cases.subList(0, 2));
        assertSame("sheets", sheets(cases.subList(2, 4)), sheets(cases.subList(4, 24)));
        scene.database.run(em -> {
            List<LocalDate> told = em.createQuery("select n from Notice n", Notice.class).getResultStream().map(Notice::receivedOn).toList();
            assertEquals(24, told.size());
            assertEquals(Set.of(YearScene.DAY.plusDays(1)), new HashSet<>(told), "the one told, who evaluates, is back tomorrow");
            assertEquals(Set.of(YearScene.DAY.plusDays(1)), new HashSet<>(em.createQuery("select s from Sheet s", Sheet.class).getResultStream()
                    .map(Sheet::receivedOn).toList()), "the evaluator is back tomorrow");
        });
    }

    @Test
    void whoeverHasNoEvaluatorIsToldAndTheOthersGetTheirSheets() {
        List<Long> cases = new ArrayList<>(enrolled());
        notices(cases);
        scene.database.run(em -> em.createNativeQuery("update employment set supervisor_id = null where person_id = ?").setParameter(1, scene.servants.get(7)).executeUpdate());
        InBatches.Done<String> done = new InBatches(10).each(cases, ids -> scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(ids)),
                thrown -> thrown instanceof NoEvaluator ? Optional.of("nobody") : Optional.empty());
        assertEquals(25, done.done());
        assertEquals(List.of(cases.get(7)), done.left().get("nobody"));
        String name = scene.as(scene.hr, beans -> beans.get(ListCases.class).names(scene.body, done.left().get("nobody"))).get(cases.get(7)).ru().surname();
        assertEquals("Қызметші7", name);
        scene.database.run(em -> assertEquals(25L, em.createQuery("select count(distinct s.caseId) from Sheet s", Long.class).getSingleResult()));
    }

    @Test
    void aCaseWhoseSheetsAreNotInStaysUncomputed() {
        List<Long> cases = scene.servants.subList(0, 3).stream().map(servant -> scene.caseOf(servant, Deed.ENROL, Deed.NOTIFY)).toList();
        sheets(cases);
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases)));
        scene.database.run(em -> cases.forEach(id -> assertTrue(em.find(EvaluationCase.class, id).results().isEmpty())));
    }
}
