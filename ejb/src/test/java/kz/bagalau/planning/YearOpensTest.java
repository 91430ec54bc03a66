package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody is evaluated for the same calendar year: the cycle is opened at its beginning, its sittings are planned when it is over. */
class YearOpensTest {

    private static final LocalDate BEGINNING = LocalDate.of(2019, 1, 8);

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void aCycleOfTheYearHasEverybodyOnNoSittingYet(String edition) {
        try (YearScene scene = new YearScene(edition, 3)) {
            scene.on(BEGINNING);
            assertEquals(YearScene.YEAR, scene.as(scene.hr, beans -> beans.get(OpenCycle.class).proposed(scene.body)));
            CyclePreview preview = preview(scene);
            assertEquals(YearScene.YEAR, preview.days());
            assertFalse(preview.ownYears());
            assertTrue(preview.sittings().isEmpty());
            Long cycle = open(scene);
            assertTrue(cases(scene, cycle).stream().allMatch(one -> one.sittingId() == null && one.period().equals(YearScene.YEAR)));
            assertTrue(preview(scene).due().isEmpty(), "nobody is evaluated twice for a year");
        }
    }

    @Test
    void whoCameInTheLastThreeMonthsOrIsOnSocialLeaveIsNotDueAndTheRuleSaysWhy() {
        try (YearScene scene = new YearScene("almaty-city-2018", 3)) {
            scene.on(BEGINNING);
            scene.database.run(em -> {
                held(em, scene.servants.get(0), LocalDate.of(2019, 10, 2));
                held(em, scene.servants.get(1), LocalDate.of(2019, 10, 1));
                em.persist(new Absence(scene.body, scene.servants.get(2), AbsenceKind.SOCIAL_LEAVE, new Days(LocalDate.of(2019, 2, 1), null), "12-к"));
            });
            CyclePreview preview = preview(scene);
            assertEquals(List.of("applies.short", "applies.short"), preview.others().stream().map(each -> each.why().key()).toList());
            assertEquals("applies.anew", preview.others().stream().filter(each -> each.personId().equals(scene.servants.get(2))).findFirst().orElseThrow()
                    .why().children().get(0).key());
            assertTrue(preview.due().stream().anyMatch(each -> each.personId().equals(scene.servants.get(1))));
        }
    }

    @Test
    void theNoticeCountsBackFromTheDayOnWhichTheSheetsAreFilled() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            scene.on(BEGINNING);
            Long cycle = open(scene);
            LocalDate sits = LocalDate.of(2020, 2, 14);
            WrongDay missing = assertThrows(WrongDay.class, () -> plan(scene, cycle, sits, null));
            assertEquals(LocalDate.of(2020, 1, 1), missing.first().orElseThrow());
            assertThrows(WrongDay.class, () -> plan(scene, cycle, sits, LocalDate.of(2019, 12, 31)), "the year is not over");
            assertThrows(WrongDay.class, () -> plan(scene, cycle, sits, sits.plusDays(1)), "after the sitting");
            Long sitting = plan(scene, cycle, sits, LocalDate.of(2020, 1, 27));
            assertTrue(cases(scene, cycle).stream().allMatch(one -> sitting.equals(one.sittingId())), "those on no sitting come onto the first");
            List<Watched> last = scene.as(scene.hr, beans -> beans.get(ReadCycles.class).lastDays(cycle).get(sitting));
            assertEquals(LocalDate.of(2020, 1, 16), last.stream().filter(each -> each.term().equals("notice-term")).findFirst().orElseThrow().last());
        }
    }

    /** п. 29: «бағалауды жүргізетін тұлғаларды … хабарлайды»; the servant is not among them. */
    @Test
    void onlyThoseWhoEvaluateAreNotified() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            scene.on(BEGINNING);
            Long cycle = open(scene);
            Long sitting = plan(scene, cycle, LocalDate.of(2020, 2, 14), LocalDate.of(2020, 1, 27));
            scene.does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(cycle, List.of(sitting)));
            Long caseId = cases(scene, cycle).stream().filter(one -> one.personId().equals(scene.servants.get(0))).findFirst().orElseThrow().id();
            scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(List.of(caseId)));
            assertEquals(List.of(scene.supervisor), scene.as(scene.hr, beans -> beans.get(GiveNotices.class).notices(caseId)).stream().map(Notice::personId).toList());
            GiveNotices.Told told = scene.as(scene.hr, beans -> beans.get(GiveNotices.class).told(caseId));
            assertEquals(List.of(Role.SUPERVISOR), told.roles());
            assertEquals("29", told.point().points().get(0).toString());
        }
    }

    /** A plan whose term passed before the act was in force is not missed: the term runs from the act's first day (21 April 2018, a Saturday). */
    @Test
    void theTermOfAPlanRunsFromTheFirstDayOfTheAct() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            scene.on(LocalDate.of(2018, 4, 24));
            Long cycle = scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)), null,
                    named(beans, scene, new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))));
            Long caseId = cases(scene, cycle).stream().filter(one -> one.personId().equals(scene.servants.get(0))).findFirst().orElseThrow().id();
            Watched term = scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream()
                    .filter(each -> each.term().equals("plan-term")).findFirst().orElseThrow();
            assertEquals(LocalDate.of(2018, 5, 5), term.last(), "ten working days, two of them Saturdays that were worked");
        }
    }

    /** п. 4: the rule is asked once more on the day of the sheets; whoever is away then is evaluated within five working days of coming back. */
    @Test
    void onTheDayOfTheSheetsTheRuleIsAskedAgain() {
        try (YearScene scene = new YearScene("almaty-city-2018", 5)) {
            scene.on(BEGINNING);
            Long cycle = open(scene);
            plan(scene, cycle, LocalDate.of(2020, 2, 14), LocalDate.of(2020, 1, 13));
            scene.database.run(em -> {
                held(em, scene.servants.get(0), LocalDate.of(2019, 11, 1));
                ill(em, scene, scene.servants.get(1), LocalDate.of(2020, 1, 24));
                ill(em, scene, scene.servants.get(2), null);
                em.createNativeQuery("update employment set last_day = ? where person_id = ?").setParameter(1, LocalDate.of(2019, 6, 30))
                        .setParameter(2, scene.servants.get(3)).executeUpdate();
            });
            scene.on(LocalDate.of(2020, 1, 27));
            List<Judged> judged = scene.as(scene.hr, beans -> beans.get(WhoIsEvaluated.class).judged(cycle));
            assertEquals(List.of(Judged.State.NOT_EVALUATED, Judged.State.EVALUATED, Judged.State.AFTER_RETURN, Judged.State.LEFT, Judged.State.EVALUATED),
                    scene.servants.stream().map(one -> of(judged, one).state()).toList());
            assertEquals(LocalDate.of(2020, 2, 3), of(judged, scene.servants.get(1)).until().last(), "ill to Friday, back at work on Monday the 27th, five working days after it");
            assertEquals(null, of(judged, scene.servants.get(2)).until().last(), "the return is not known");
            CaseFile file = scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(of(judged, scene.servants.get(1)).caseId()));
            assertEquals(LocalDate.of(2020, 1, 25), file.day(Event.BACK_AT_WORK).orElseThrow());
            ObstacleException refused = assertThrows(ObstacleException.class, () -> end(scene, cycle, of(judged, scene.servants.get(4)).caseId()));
            assertEquals("need.is.NOT_DUE", refused.obstacle().key());
            end(scene, cycle, of(judged, scene.servants.get(0)).caseId(), of(judged, scene.servants.get(3)).caseId());
            assertEquals(List.of("left", "not-evaluated"), cases(scene, cycle).stream().map(EvaluationCase::stage).filter(stage -> !stage.equals("due")).sorted().toList());
            assertTrue(scene.statements(scene.hr, beans -> beans.get(WhoIsEvaluated.class).judged(cycle)) < 15);
        }
    }

    private static Judged of(List<Judged> judged, Long person) {
        return judged.stream().filter(one -> one.personId().equals(person)).findFirst().orElseThrow();
    }

    private static void end(YearScene scene, Long cycle, Long... cases) {
        scene.does(scene.hr, beans -> beans.get(WhoIsEvaluated.class).end(cycle, List.of(cases)));
    }

    private static void ill(EntityManager em, YearScene scene, Long person, LocalDate last) {
        em.persist(new Absence(scene.body, person, AbsenceKind.SICK, new Days(LocalDate.of(2020, 1, 9), last), "№ 7"));
    }

    private static CyclePreview preview(YearScene scene) {
        return scene.as(scene.hr, beans -> beans.get(OpenCycle.class).preview(scene.body, YearScene.YEAR));
    }

    private static Long open(YearScene scene) {
        return scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, YearScene.YEAR, "приказ № 1", named(beans, scene, YearScene.YEAR)));
    }

    private static List<NamedSubstitute> named(Beans beans, YearScene scene, Days year) {
        NameSubstitutes naming = beans.get(NameSubstitutes.class);
        return naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, year).due()).stream().flatMap(own -> own.inOrder().stream()
                .flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                        .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", year.first().plusDays(7))))).toList();
    }

    private static Long plan(YearScene scene, Long cycle, LocalDate day, LocalDate filling) {
        return scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, day, filling));
    }

    private static List<EvaluationCase> cases(YearScene scene, Long cycle) {
        return scene.database.call(em -> em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class)
                .setParameter("cycle", cycle).getResultList());
    }

    private static void held(EntityManager em, Long person, LocalDate since) {
        em.createNativeQuery("update employment set held_since = ? where person_id = ?").setParameter(1, since).setParameter(2, person).executeUpdate();
    }
}
