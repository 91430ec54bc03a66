package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.assessment.SettleSheets;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.planning.ApproveSchedule;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.ScheduleMoved;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.plans.KciScene;
import kz.bagalau.quarter.PartCase.State;
import kz.bagalau.requests.OwnData;
import kz.bagalau.requests.OwnDossier;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;

/** A year under the act of Aksu of 2023: heads by targets, others by ranking, each quarter by itself, the year of both. */
class RankedYearTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    @Test
    void p11_NobodyIsEnrolledBeforeTheOfficialApprovesTheSchedule() {
        try (RankedScene scene = new RankedScene(2)) {
            Long cycle = scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, RankedScene.YEAR, null));
            assertTrue(scene.cases(cycle).isEmpty());
            String refused = assertThrows(ObstacleException.class, () -> scene.as(scene.hr, beans -> beans.get(Enrolment.class).enrol(cycle, scene.servants, null, null)))
                    .obstacle().key();
            assertEquals("need.is.SCHEDULE_AGREED", refused);
            int due = scene.as(scene.hr, beans -> beans.get(ApproveSchedule.class).waiting(cycle)).orElseThrow().due();
            String seen = mark(scene, cycle);
            assertThrows(WrongDay.class, () -> scene.as(scene.hr, beans -> beans.get(ApproveSchedule.class).approvedOnPaper(cycle, seen, day(1, 8), KciScene.scan("schedule.pdf"))),
                    "made on the 9th, it was not approved on the 8th");
            scene.dismissed(scene.servants.get(1), day(1, 8));
            assertThrows(ScheduleMoved.class, () -> scene.as(scene.head, beans -> beans.get(ApproveSchedule.class).approve(cycle, seen)));
            assertEquals(due - 1, scene.approved(cycle));
            assertEquals(due - 1, scene.cases(cycle).size());
            assertThrows(IllegalStateException.class, () -> scene.as(scene.head, beans -> beans.get(ApproveSchedule.class).approve(cycle, seen)));
            assertEquals(Role.SYSTEM, scene.call(em -> em.find(EvaluationCase.class, scene.cases(cycle).get(scene.servants.get(0))).latest(Deed.ENROL).orElseThrow().role()),
                    "the official approved, he is no worker of HR");
        }
    }

    private static String mark(RankedScene scene, Long cycle) {
        return scene.as(scene.hr, beans -> beans.get(ApproveSchedule.class).waiting(cycle)).orElseThrow().mark();
    }

    @Test
    void p3_HeadsAreScoredByTargetsOthersRankedAndTheCategoryAloneDecides() {
        try (RankedScene scene = new RankedScene(1)) {
            Map<Long, Long> cases = scene.opened();
            Long servant = cases.get(scene.servants.get(0));
            Long head = cases.get(scene.supervisor);
            scene.on(day(4, 2));
            scene.open("2024-Q1", servant, head);
            assertEquals("ranking-sheet " + scene.supervisor, scene.sheet(servant, "2024-Q1").kind() + " " + scene.sheet(servant, "2024-Q1").evaluatorId());
            assertEquals("targets-score " + scene.head, scene.sheet(head, "2024-Q1").kind() + " " + scene.sheet(head, "2024-Q1").evaluatorId());
            assertEquals(List.of("collecting", "collecting"), List.of(scene.stage(servant), scene.stage(head)), "told and sent with the first sheet");
            // п. 27, 31: told by the 5th and by the 10th
            assertEquals("notice-term 2024-04-05 KEPT", notice(scene, head, "notice-term"));
            assertEquals("servant-notice-term 2024-04-10 KEPT", notice(scene, servant, "servant-notice-term"));
        }
    }

    /** п. 30: the head of the unit ranks, also where a servant of another category stands between; where there is no head, the supervisor. */
    @Test
    void p30_TheNearestHeadRanks() {
        try (RankedScene scene = new RankedScene(3)) {
            Map<Long, Long> cases = scene.opened();
            Long between = scene.servants.get(0);
            Long servant = scene.servants.get(1);
            scene.database.run(em -> em.createNativeQuery("update employment set supervisor_id = ? where person_id = ?").setParameter(1, between).setParameter(2, servant).executeUpdate());
            scene.on(day(4, 2));
            scene.open("2024-Q1", cases.get(servant));
            assertEquals(scene.supervisor, scene.sheet(cases.get(servant), "2024-Q1").evaluatorId());
            assertTrue(scene.questions(scene.hr, beans -> beans.get(PrecomputeSheet.class).list()) < 3, "nothing is worked out for a ranking: no case is read");
            scene.category(scene.supervisor, "E-4");
            scene.category(scene.head, "E-4");
            scene.open("2024-Q1", cases.get(scene.servants.get(2)));
            assertEquals(scene.supervisor, scene.sheet(cases.get(scene.servants.get(2)), "2024-Q1").evaluatorId());
        }
    }

    @Test
    void whatIsAskedOfTheBodyIsAskedOnceForAllSheetsThatAreSettled() {
        try (RankedScene scene = new RankedScene(5)) {
            Map<Long, Long> cases = scene.opened();
            List<Long> all = scene.servants.stream().map(cases::get).toList();
            scene.on(day(4, 2));
            scene.open("2024-Q1", all.toArray(Long[]::new));
            all.forEach(one -> scene.ranked(one, "2024-Q1", "4", "4", "4", "4"));
            scene.on(day(4, 5));
            List<Long> sheets = all.stream().map(one -> scene.sheet(one, "2024-Q1").id()).toList();
            int alone = scene.questions(null, beans -> beans.get(SettleSheets.class).settle(sheets.subList(0, 1)));
            int four = scene.questions(null, beans -> beans.get(SettleSheets.class).settle(sheets.subList(1, 5)));
            assertTrue(four < 2 * alone, alone + " for one, " + four + " for four");
            assertTrue(all.stream().allMatch(one -> scene.sheet(one, "2024-Q1").stage().equals("acquainted")));
        }
    }

    private static String notice(RankedScene scene, Long caseId, String term) {
        return scene.as(scene.hr, beans -> {
            var file = beans.get(CaseFiles.class).file(caseId);
            Watched found = beans.get(PartNotices.class).terms(scene.body, List.of(file)).get(caseId).get(0);
            assertEquals(term, found.term());
            return found.term() + " " + found.last() + " " + found.state();
        });
    }

    @Test
    void theYearIsTheMeanOfTheRoundedQuarters() {
        try (RankedScene scene = new RankedScene(1)) {
            Long servant = scene.servants.get(0);
            Long one = scene.opened().get(servant);
            quarter(scene, one, "2024-Q1", day(4, 3), "3.99");
            scene.read(servant, one, "2024-Q1");
            assertEquals("399/100 PROPER", said(scene, one, "ranking-result", "2024-Q1"));
            scene.on(day(4, 10));
            scene.settled();
            assertEquals("acquainted", scene.sheet(one, "2024-Q1").stage(), "п. 13: five working days from the 3rd");
            scene.on(day(4, 11));
            scene.settled();
            assertEquals("final", scene.sheet(one, "2024-Q1").stage());
            quarter(scene, one, "2024-Q2", day(7, 2), "4", "4", "4", "4");
            scene.on(day(7, 4));
            scene.settled();
            assertEquals("offered", scene.sheet(one, "2024-Q2").stage());
            scene.on(day(7, 5));
            scene.settled();
            assertEquals("acquainted", scene.sheet(one, "2024-Q2").stage(), "п. 12: not opened, delivered on the last day of the term");
            assertEquals(day(7, 4), scene.call(em -> em.find(kz.bagalau.model.sheet.Sheet.class, scene.sheet(one, "2024-Q2").id()).latest(Deed.DELIVER).orElseThrow().on()));
            quarter(scene, one, "2024-Q3", day(10, 2), "3.98", "4", "4", "3.98");
            scene.on(day(11, 1));
            scene.settled();
            String ahead = assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one)))).obstacle().key();
            assertEquals("need.not.PART_AHEAD", ahead);
            scene.on(LocalDate.of(2025, 1, 6));
            quarter(scene, one, "2024-Q4", LocalDate.of(2025, 1, 6), "4", "4", "4", "4");
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one))); // п. 5: by the 10th of January, while the fourth can still be disputed
            Long fourth = scene.sheet(one, "2024-Q4").id();
            assertEquals("need.joined", refused(scene, scene.supervisor, beans -> beans.get(FillSheet.class).recall(fourth, "Ошибка")), "the year rests on it");
            assertEquals("need.joined", refused(scene, scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(one))));
            assertEquals("process.role", refused(scene, scene.hr, beans -> beans.get(ComputeResult.class).reopen(one, "Хочу")), "a worker of HR opens no year that was decided");
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, kz.bagalau.model.account.Role.HEAD_OF_HR);
            scene.does(headOfHr, beans -> beans.get(ComputeResult.class).reopen(one, "Ошибка в листе"));
            scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).recall(fourth, "Ошибка"));
            assertEquals("need.joined", refused(scene, scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one))), "one that is not signed");
            scene.ranked(one, "2024-Q4", "4", "4", "4", "4");
            scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one)));
            scene.on(LocalDate.of(2025, 2, 3));
            scene.settled();
            assertEquals("4 EFFECTIVE", said(scene, one, "ranking-year-result", ""), "3.99, 4, 3.99, 4: 3.995 is rounded to 4");
            assertTrue(scene.result(one, "targets-year-result", "").isEmpty());
            assertEquals(Origin.DECIDED, scene.result(one, "ranking-year-result", "").orElseThrow().origin(), "п. 42: nobody approves it afterwards");
            assertTrue(may(scene, servant, Operation.CASE_RESULT, one), "п. 21: he knows his result");
            assertTrue(may(scene, scene.hr, Operation.RESULT_RECORD, one));
            assertFalse(may(scene, scene.hr, Operation.CASE_RESULT, one), "п. 21: a worker of HR does not");
            scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(one)));
            assertEquals("recorded", scene.stage(one));
            boolean confidential = scene.as(headOfHr, beans -> beans.get(ReadGrounds.class).confidential(scene.body));
            assertTrue(confidential, "п. 9, 16: a list for an order bears no results");
            assertThrows(IllegalArgumentException.class, () -> scene.does(headOfHr, beans -> beans.get(ReadGrounds.class).handOut(scene.body, "Бухгалтерия", " ")));
        }
    }

    @Test
    void p12p16_WhatHeHasNotOpenedIsToldNowhereAndWhoeverHadTheSheetByMistakeLearnsNothing() {
        try (RankedScene scene = new RankedScene(1)) {
            Long servant = scene.servants.get(0);
            Long one = scene.opened().get(servant);
            quarter(scene, one, "2024-Q1", day(4, 3), "3.99");
            scene.read(servant, one, "2024-Q1");
            scene.database.run(em -> { // as a session on that quarter leaves it
                EvaluationCase subject = em.find(EvaluationCase.class, one);
                subject.enter(RankedScene.again(subject.result("ranking-result", "2024-Q1").orElseThrow()), Origin.REVISED, day(4, 9), null);
            });
            quarter(scene, one, "2024-Q2", day(7, 2), "4");
            assertTrue(may(scene, servant, Operation.CASE_RESULT, one), "the corrected quarter is his to know");
            assertEquals(Set.of("2024-Q1"), parts(scene, servant, servant, one));
            assertEquals(Set.of("2024-Q1", "2024-Q2"), parts(scene, scene.supervisor, servant, one));
            Long second = scene.result(one, "ranking-result", "2024-Q2").orElseThrow().id();
            assertTrue(scene.as(servant, beans -> beans.get(ReadCase.class).result(one, second)).isEmpty());
            scene.read(servant, one, "2024-Q2");
            assertEquals(Set.of("2024-Q1", "2024-Q2"), parts(scene, servant, servant, one));
            scene.on(day(10, 2));
            scene.open("2024-Q3", one);
            Long mistaken = scene.commission.get(3);
            Long wrong = scene.as(scene.hr, beans -> beans.get(SendSheets.class).reissue(one, scene.sheet(one, "2024-Q3").id(), mistaken, "қате"));
            assertTrue(may(scene, mistaken, Operation.SHEET_READ, wrong));
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).reissue(one, wrong, scene.supervisor, "қате жіберілген"));
            assertEquals(List.of(), List.of(Operation.CASE_RESULT, Operation.SURVEY_REPORT).stream().filter(deed -> may(scene, mistaken, deed, one)).toList());
            assertFalse(may(scene, mistaken, Operation.SHEET_READ, wrong));
            Long cycle = scene.call(em -> em.find(EvaluationCase.class, one).cycleId());
            scene.does(scene.hr, beans -> beans.get(Enrolment.class).exclude(cycle, servant, "қате енгізілген"));
            assertEquals("excluded", scene.stage(one), "a decision on a quarter decides no year");
        }
    }

    /** The parts of whose results a reader is told on the case, and the servant in what is kept about him. */
    private static Set<String> parts(RankedScene scene, Long reader, Long servant, Long caseId) {
        Set<String> parts = scene.as(reader, beans -> beans.get(ReadCase.class).results(caseId)).stream().map(CaseResult::part).collect(Collectors.toSet());
        if (reader.equals(servant)) {
            Set<Long> own = scene.as(servant, beans -> beans.get(OwnData.class).read()).results().stream().map(OwnDossier.Result::id).collect(Collectors.toSet());
            assertEquals(parts, scene.call(em -> own.stream().map(id -> em.find(CaseResult.class, id).part()).collect(Collectors.toSet())));
        }
        return parts;
    }

    private static String refused(RankedScene scene, Long person, java.util.function.Consumer<kz.bagalau.planning.Beans> deed) {
        return assertThrows(ObstacleException.class, () -> scene.does(person, deed)).obstacle().key();
    }

    /** What came from paper long after the term of acquaintance lay before its servant on the day it was entered, and not before. */
    @Test
    void p12p13_APaperSheetEnteredLateIsDeliveredOnTheDayItCame() {
        try (RankedScene scene = new RankedScene(1)) {
            Long one = scene.opened().get(scene.servants.get(0));
            scene.on(day(4, 2));
            scene.open("2024-Q1", one);
            scene.on(day(4, 25));
            Filled paper = Filled.points(Map.of("discipline", Score.of(4), "initiative", Score.of(4), "quality", Score.of(4), "terms", Score.of(4)));
            scene.does(scene.hr, beans -> beans.get(FillSheet.class).enterPaper(scene.sheet(one, "2024-Q1").id(), paper, day(4, 3), KciScene.scan("sheet.pdf")));
            scene.settled();
            assertEquals("offered", scene.sheet(one, "2024-Q1").stage());
            scene.on(day(4, 26));
            scene.settled();
            assertEquals("acquainted", scene.sheet(one, "2024-Q1").stage(), "delivered on the 25th; his five working days begin");
            scene.on(day(5, 2));
            scene.settled();
            assertEquals("acquainted", scene.sheet(one, "2024-Q1").stage());
            scene.on(day(5, 15));
            scene.settled();
            assertEquals("final", scene.sheet(one, "2024-Q1").stage());
        }
    }

    private static boolean may(RankedScene scene, Long person, Operation operation, Long caseId) {
        return scene.as(person, beans -> beans.get(Access.class).may(operation, caseId));
    }

    private static void quarter(RankedScene scene, Long caseId, String part, LocalDate on, String... points) {
        scene.on(on);
        scene.open(part, caseId);
        String[] all = points.length == 1 ? new String[] {points[0], points[0], points[0], points[0]} : points;
        scene.ranked(caseId, part, all);
        assertEquals("offered", scene.sheet(caseId, part).stage(), "the system offers it with the signature");
    }

    private static String said(RankedScene scene, Long caseId, String kind, String part) {
        return scene.result(caseId, kind, part).map(one -> one.score() + " " + one.grade()).orElse("none");
    }

    @Test
    void p6p7_ShortInThePostAwayAndDismissed() {
        try (RankedScene scene = new RankedScene(5)) {
            List<Long> people = scene.servants;
            Long cycle = scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, RankedScene.YEAR, null));
            scene.approved(cycle);
            scene.inPostSince(people.get(0), day(4, 1));
            scene.inPostSince(people.get(1), day(4, 2));
            scene.dismissed(people.get(2), day(5, 15));
            scene.inPostSince(people.get(3), day(4, 2));
            scene.dismissed(people.get(3), day(5, 15));
            away(scene, people.get(4), day(6, 24), day(7, 19));
            away(scene, scene.supervisor, day(6, 24), day(7, 19));
            scene.on(day(7, 2));
            Map<Long, PartCase> states = scene.people(cycle, "2024-Q2");
            assertEquals(List.of(State.DUE, State.NOT_EVALUATED, State.DUE, State.NOT_EVALUATED, State.DUE), people.stream().map(one -> states.get(one).state()).toList());
            assertEquals(State.AFTER_RETURN, states.get(scene.supervisor).state(), "targets wait for him, the ranking does not");
            scene.on(day(10, 2));
            Map<Long, PartCase> next = scene.people(cycle, "2024-Q3");
            assertEquals(List.of(State.DUE, State.DUE, State.LEFT), people.stream().limit(3).map(one -> next.get(one).state()).toList());
        }
    }

    @Test
    void p6_TheSheetOfAHeadWhoIsAwayIsSignedWithinFiveWorkingDaysAfterHisReturn() {
        try (RankedScene scene = new RankedScene(1)) {
            Map<Long, Long> cases = scene.opened();
            Long head = cases.get(scene.supervisor);
            Long servant = cases.get(scene.servants.get(0));
            away(scene, scene.supervisor, day(3, 25), day(4, 12));
            away(scene, scene.servants.get(0), day(3, 25), day(4, 12));
            scene.on(day(4, 2));
            scene.open("2024-Q1", head, servant);
            assertEquals("return-term 2024-04-22", signing(scene, head), "five working days after the first one, the 15th");
            assertEquals("score-term 2024-04-15", signing(scene, servant), "waits for his evaluator, not for him");
            assertEquals(Set.of("need.not.AWAITED"), waits(scene, scene.sheet(head, "2024-Q1").id()));
            scene.ranked(servant, "2024-Q1", "4", "4", "4", "4");
            // what he cannot open waits for him
            scene.on(day(4, 12));
            scene.settled();
            assertEquals("offered", scene.sheet(servant, "2024-Q1").stage());
        }
    }

    /** п. 7: whoever is dismissed during a leave is evaluated without him and in the common terms: his leave ended with his post. */
    @Test
    void p7_WhoIsDismissedWhileAwayIsEvaluatedWithoutHim() {
        try (RankedScene scene = new RankedScene(1)) {
            Map<Long, Long> cases = scene.opened();
            Long servant = scene.servants.get(0);
            List.of(scene.supervisor, servant).forEach(one -> scene.database.run(em -> em.persist(new Absence(scene.body, one, AbsenceKind.SOCIAL_LEAVE, new Days(day(5, 6), null), "№ 2"))));
            scene.dismissed(scene.supervisor, day(6, 14));
            scene.dismissed(servant, day(6, 14));
            scene.on(day(7, 2));
            scene.open("2024-Q2", cases.get(scene.supervisor), cases.get(servant));
            assertEquals("score-term 2024-07-10", signing(scene, cases.get(scene.supervisor)));
            Long sheet = scene.sheet(cases.get(scene.supervisor), "2024-Q2").id();
            assertEquals(Set.of(), waits(scene, sheet), "nobody waits for him");
            scene.ranked(cases.get(servant), "2024-Q2", "4", "4", "4", "4");
            scene.on(day(7, 5));
            scene.settled();
            assertEquals("acquainted", scene.sheet(cases.get(servant), "2024-Q2").stage(), "п. 12: delivered");
        }
    }

    /** What keeps the evaluator of a sheet, the first head, from signing it. */
    private static Set<String> waits(RankedScene scene, Long sheet) {
        return scene.as(scene.head, beans -> beans.get(kz.bagalau.assessment.ShowSheet.class).filling(sheet)).offers().stream().filter(one -> one.deed() == Deed.SIGN)
                .flatMap(one -> one.obstacle().stream()).map(one -> one.key()).collect(java.util.stream.Collectors.toSet());
    }

    private static String signing(RankedScene scene, Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream().filter(one -> one.track().startsWith("sheet."))
                .filter(one -> Set.of("return-term", "score-term").contains(one.term())).filter(one -> one.done() == null).map(one -> one.term() + " " + one.last()).findFirst().orElse("none");
    }

    private static void away(RankedScene scene, Long person, LocalDate first, LocalDate last) {
        scene.database.run(em -> em.persist(new Absence(scene.body, person, AbsenceKind.LABOUR_LEAVE, new Days(first, last), "№ 1")));
    }
}
