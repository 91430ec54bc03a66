package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.JournalMoved;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.assessment.SignEntries;
import kz.bagalau.assessment.SignEntries.ToSign;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.quarter.PartCase.State;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;

/** A quarter of the family of 2017: opened by the edition's calendar, the points of the journal, the sheet and its result. */
class QuarterTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static CaseResult result(QuarterScene scene, Long caseId, String part) {
        return scene.result(caseId, "quarter-result", part).orElseThrow();
    }

    @Test
    void aQuarterIsAHundredPlusIncentivesMinusPenalties() {
        try (QuarterScene scene = new QuarterScene(4)) {
            List<Long> cases = scene.servants.stream().map(one -> scene.caseOf(one, Deed.ENROL)).toList();
            scene.incentives(cases.get(0), day(4, 10), "LEVEL_5", "LEVEL_5", "LEVEL_3");
            scene.breaches(cases.get(0), day(5, 10), 1);
            scene.incentives(cases.get(1), day(4, 10), "LEVEL_5");
            scene.breaches(cases.get(2), day(4, 10), 11);
            scene.incentives(cases.get(3), day(4, 10), "LEVEL_5", "LEVEL_5", "LEVEL_5", "LEVEL_5", "LEVEL_5", "LEVEL_5", "LEVEL_1");
            scene.on(day(7, 3));
            scene.open(cases, "2017-Q2");
            cases.forEach(one -> scene.sign(one, "2017-Q2"));
            assertEquals(List.of("111 EFFECTIVE", "105 SATISFACTORY", "78 UNSATISFACTORY", "131 EXCELLENT"),
                    cases.stream().map(one -> result(scene, one, "2017-Q2")).map(one -> one.score() + " " + one.grade()).toList());
            assertTrue(result(scene, cases.get(0), "2017-Q2").explanation().contains("LEVEL") || !result(scene, cases.get(0), "2017-Q2").explanation().isEmpty());
        }
    }

    @Test
    void itIsOpenedFromTheFirstOfTheMonthOfItsTermAndTheFourthBeforeItEnds() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            Map<String, PartRow> parts = scene.as(scene.hr, beans -> beans.get(OpenPart.class).parts(scene.cycle())).stream().collect(Collectors.toMap(PartRow::code, row -> row));
            assertEquals(List.of(day(4, 1), day(7, 1), day(10, 1), day(12, 1)), List.of("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4").stream().map(code -> parts.get(code).opens()).toList());
            assertEquals(List.of(day(4, 10), day(7, 10), day(10, 10), day(12, 10)), List.of("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4").stream()
                    .map(code -> parts.get(code).due().last().orElseThrow()).toList());
            scene.on(day(11, 30));
            assertEquals(PartRefused.Reason.TOO_EARLY, assertThrows(PartRefused.class, () -> scene.open(List.of(one), "2017-Q4")).reason());
            scene.on(day(12, 1));
            scene.open(List.of(one), "2017-Q4");
            assertEquals(PartRefused.Reason.TWICE, assertThrows(PartRefused.class, () -> scene.open(List.of(one), "2017-Q4")).reason());
            assertEquals(PartRefused.Reason.NO_PART, assertThrows(PartRefused.class, () -> scene.open(List.of(one), "2017-Q5")).reason());
            assertEquals(Optional.of(day(12, 10)), scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(one))).stream()
                    .filter(term -> "fourth-quarter-term".equals(term.term())).map(Watched::last).findFirst());
        }
    }

    @Test
    void eachQuarterStandsUnderTheWordingInForceOnItsLastDay() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.incentives(one, day(4, 3), "LEVEL_5");
            scene.incentives(one, day(7, 3), "LEVEL_4");
            scene.counted(one, "incentive", "5.1", day(9, 4));
            scene.on(day(7, 3));
            scene.open(List.of(one), "2017-Q2");
            scene.quarter(one, "2017-Q2");
            scene.on(day(10, 3));
            scene.open(List.of(one), "2017-Q3");
            scene.quarter(one, "2017-Q3");
            assertEquals("105", result(scene, one, "2017-Q2").score());
            assertEquals("109", result(scene, one, "2017-Q3").score(), "July's entry keeps the points of the list of its day");
            assertTrue(!result(scene, one, "2017-Q2").editionHash().equals(result(scene, one, "2017-Q3").editionHash()), "each cited by its own");
            assertTrue(result(scene, one, "2017-Q3").explanation().contains(QuarterScene.FIRST) && result(scene, one, "2017-Q3").explanation().contains(QuarterScene.AMENDED));
        }
    }

    @Test
    void whatIsSignedIsWhatWasSeen() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 3));
            scene.open(List.of(one), "2017-Q2");
            Long sheet = scene.sheet(one, "2017-Q2").id();
            String seen = scene.as(scene.supervisor, beans -> beans.get(ShowSheet.class).filling(sheet).hash());
            scene.breaches(one, day(6, 5), 1);
            assertEquals(1, assertThrows(JournalMoved.class, () -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).signEntries(sheet, seen))).entries());
            assertTrue(scene.result(one, "quarter-result", "2017-Q2").isEmpty(), "nothing was half-saved");
            scene.sign(one, "2017-Q2");
            assertEquals("98", result(scene, one, "2017-Q2").score());
            scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).recall(sheet, "қате жазба"));
            assertTrue(scene.result(one, "quarter-result", "2017-Q2").isEmpty(), "the result goes with its sheet");
            scene.breaches(one, day(6, 6), 1);
            scene.sign(one, "2017-Q2");
            assertEquals("96", result(scene, one, "2017-Q2").score());
        }
    }

    @Test
    void manyAreSignedAtOnceAndOneWhoseJournalMovedStopsThemAll() {
        try (QuarterScene scene = new QuarterScene(3)) {
            List<Long> cases = scene.servants.stream().map(one -> scene.caseOf(one, Deed.ENROL)).toList();
            scene.incentives(cases.get(0), day(4, 10), "LEVEL_5", "LEVEL_1");
            scene.on(day(7, 3));
            scene.open(cases, "2017-Q2");
            List<ToSign> waiting = scene.as(scene.supervisor, beans -> beans.get(SignEntries.class).waiting());
            assertEquals(List.of("106", "100", "100"), waiting.stream().map(one -> one.score().toString()).toList());
            List<Long> sheets = waiting.stream().map(ToSign::sheetId).toList();
            scene.breaches(cases.get(2), day(6, 1), 1);
            assertThrows(JournalMoved.class, () -> scene.does(scene.supervisor, beans -> beans.get(SignEntries.class).sign(sheets, SignEntries.seen(waiting))));
            assertTrue(cases.stream().allMatch(one -> scene.result(one, "quarter-result", "2017-Q2").isEmpty()), "all or none");
            Map<Long, String> again = SignEntries.seen(scene.as(scene.supervisor, beans -> beans.get(SignEntries.class).waiting()));
            scene.does(scene.supervisor, beans -> beans.get(SignEntries.class).sign(sheets, again));
            assertEquals(List.of("106", "100", "98"), cases.stream().map(one -> result(scene, one, "2017-Q2").score()).toList());
        }
    }

    @Test
    void whoIsLessThanThreeMonthsInThePostIsNotEvaluatedForTheQuarter() {
        try (QuarterScene scene = new QuarterScene(2)) {
            List<Long> cases = scene.servants.stream().map(one -> scene.caseOf(one, Deed.ENROL)).toList();
            scene.database.run(em -> em.createNativeQuery("update employment set held_since = date '2017-05-02' where person_id = ?").setParameter(1, scene.servants.get(0)).executeUpdate());
            scene.on(day(7, 3));
            Map<Long, State> states = scene.as(scene.hr, beans -> beans.get(OpenPart.class).people(scene.cycle(), "2017-Q2")).stream()
                    .collect(Collectors.toMap(PartCase::caseId, PartCase::state));
            assertEquals(List.of(State.NOT_EVALUATED, State.DUE), cases.stream().map(states::get).toList());
            assertEquals(PartRefused.Reason.NOT_DUE, assertThrows(PartRefused.class, () -> scene.open(cases, "2017-Q2")).reason());
            scene.open(cases.subList(1, 2), "2017-Q2");
        }
    }
}
