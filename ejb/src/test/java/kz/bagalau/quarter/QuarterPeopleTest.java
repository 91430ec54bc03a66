package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.planning.WhoIsEvaluated;
import kz.bagalau.quarter.PartCase.State;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;

/** Who moves, is away, or does not want to read: METHODOLOGIES.md, sections 2 and 9, for a quarter of the family of 2017. */
class QuarterPeopleTest {

    private static final String PART = "2017-Q2";

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    @Test
    void theSupervisorOfTheQuartersLastDaySigns() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.database.run(em -> {
                em.createNativeQuery("update employment set last_day = date '2017-07-01' where person_id = ?").setParameter(1, scene.servants.get(0)).executeUpdate();
                em.createNativeQuery("insert into employment (id, version, body_id, person_id, unit_id, post_kk, post_ru, category, head_of_unit, head_of_body, public_services, supervisor_id,"
                        + " appointed_on, held_since) select 999999, 1, body_id, person_id, unit_id, post_kk, post_ru, category, false, false, false, " + scene.head
                        + ", date '2017-07-02', held_since from employment where person_id = ?").setParameter(1, scene.servants.get(0)).executeUpdate();
            });
            scene.on(day(7, 4));
            scene.open(List.of(one), PART);
            assertEquals(scene.supervisor, scene.sheet(one, PART).evaluatorId(), "not the head, under whom he is since 2 July");
            scene.sign(one, PART);
        }
    }

    @Test
    void whoWasAwayIsSignedWithinFiveWorkingDaysOfComingBack() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            absent(scene, 999998, "'LABOUR_LEAVE', date '2017-06-26', date '2017-07-17'");
            scene.on(day(7, 3));
            assertEquals(State.AFTER_RETURN, scene.as(scene.hr, beans -> beans.get(OpenPart.class).people(scene.cycle(), PART)).get(0).state());
            scene.open(List.of(one), PART);
            assertThrows(ObstacleException.class, () -> scene.sign(one, PART), "he is evaluated after coming back");
            scene.on(day(7, 18));
            assertEquals(Optional.of(day(7, 25)), returnTerm(scene, one));
            scene.sign(one, PART);
        }
    }

    @Test
    void eachQuarterWaitsForTheAbsenceOnItsOwnDay() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 3));
            scene.open(List.of(one), PART);
            scene.sign(one, PART);
            absent(scene, 999998, "'SICK', date '2017-09-29', null");
            scene.on(day(10, 3));
            scene.open(List.of(one), "2017-Q3");
            assertEquals(Optional.empty(), returnTerm(scene, one), "nobody knows yet when he comes back");
            // ill to Friday, and on a leave that follows at once to Friday a week later: he is back on Monday the 23rd
            scene.database.run(em -> em.createNativeQuery("update absence set last_day = date '2017-10-13' where id = 999998").executeUpdate());
            absent(scene, 999999, "'LABOUR_LEAVE', date '2017-10-14', date '2017-10-20'");
            assertEquals(Optional.of(day(10, 30)), returnTerm(scene, one));
        }
    }

    private static void absent(QuarterScene scene, long id, String values) {
        scene.database.run(em -> em.createNativeQuery("insert into absence (id, version, body_id, person_id, kind, first_day, last_day) values (" + id + ", 1, ?, ?, "
                + values + ")").setParameter(1, scene.body).setParameter(2, scene.servants.get(0)).executeUpdate());
    }

    /** The last day of the term after coming back that still runs; fails where the sheet has another one. */
    private static Optional<LocalDate> returnTerm(QuarterScene scene, Long one) {
        List<Watched> terms = scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(one)));
        return Optional.ofNullable(terms.stream().filter(term -> term.term().equals("return-term") && term.done() == null).findFirst().orElseThrow().last());
    }

    @Test
    void whoLeavesAfterAQuarterBeforeTheYearsSheetIsNotEvaluatedForTheYear() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 4));
            scene.open(List.of(one), PART);
            scene.sign(one, PART);
            scene.database.run(em -> em.createNativeQuery("update employment set last_day = date '2017-08-31' where person_id = ?")
                    .setParameter(1, scene.servants.get(0)).executeUpdate());
            scene.on(day(9, 4));
            scene.does(scene.hr, beans -> beans.get(WhoIsEvaluated.class).end(scene.cycle(), List.of(one)));
            assertEquals("left", scene.call(em -> em.find(EvaluationCase.class, one).stage()));
            assertTrue(scene.result(one, "quarter-result", PART).isPresent(), "the quarter's result stays");
        }
    }

    @Test
    void aRefusalIsAnActOfHrAloneAndTheQuarterGoesOn() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 4));
            scene.open(List.of(one), PART);
            scene.sign(one, PART);
            Long sheet = scene.sheet(one, PART).id();
            assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet))), "nobody read it, nobody refused");
            scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).offer(sheet));
            scene.does(scene.hr, beans -> beans.get(RefuseSheet.class).record(sheet, new SheetRefusal(day(7, 4).atTime(10, 0), "305", "Сейітов", "")));
            scene.does(scene.hr, beans -> beans.get(RefuseSheet.class).sign(sheet));
            assertEquals("refused", scene.sheet(one, PART).stage(), "one signature is enough");
            scene.does(scene.servants.get(0), beans -> beans.get(ReadSheet.class).acknowledge(sheet, null));
            assertEquals("refused", scene.sheet(one, PART).stage(), "the act stays");
            scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet)));
            assertTrue(scene.result(one, "quarter-result", PART).isPresent());
        }
    }
}
