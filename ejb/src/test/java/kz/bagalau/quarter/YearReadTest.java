package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.EnterOrder;
import kz.bagalau.archive.OrderRefused;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ComputingInbox;
import kz.bagalau.assessment.DeliverInbox;
import kz.bagalau.assessment.DeliverResults;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.Readings;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.NewcomersInbox;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.plans.KciScene;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 7, 12: within two working days of its completion the servant is acquainted with the year, too; who cannot log in is sent what he cannot open. */
class YearReadTest {

    private static final LocalDate COMPUTED = LocalDate.of(2025, 1, 13);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 15);

    @Test
    void p12_TheYearIsReadWithinTwoWorkingDaysOrCountsAsDelivered() {
        try (RankedScene scene = new RankedScene(4)) {
            List<Long> cases = years(scene);
            scene.database.run(em -> em.persist(new Absence(scene.body, scene.servants.get(2), AbsenceKind.LABOUR_LEAVE, new Days(COMPUTED, LocalDate.of(2025, 1, 24)), "№ 3")));
            scene.locked(scene.servants.get(3));
            assertEquals(List.of("case.inbox.result " + LAST), inbox(scene, scene.servants.get(0)));
            scene.on(LocalDate.of(2025, 1, 14));
            scene.does(scene.supervisor, beans -> beans.get(ReadCase.class).results(cases.get(0)));
            assertEquals(Optional.empty(), told(scene, cases.get(0)).map(DeedEntry::on), "that his evaluator read it does not acquaint him");
            scene.does(scene.servants.get(0), beans -> beans.get(ReadCase.class).results(cases.get(0)));
            scene.does(scene.servants.get(0), beans -> beans.get(ReadCase.class).results(cases.get(0)));
            assertEquals(List.of("ACKNOWLEDGE 2025-01-14 KEPT", "none 2025-01-15 RUNNING", "none 2025-01-28 RUNNING"), List.of(0, 1, 2).stream().map(i -> term(scene, cases.get(i))).toList());
            assertEquals(List.of(), inbox(scene, scene.servants.get(0)));
            scene.on(LAST);
            scene.settled();
            assertTrue(told(scene, cases.get(1)).isEmpty(), "the last day has not passed");
            scene.on(LAST.plusDays(1));
            scene.settled();
            scene.settled();
            assertEquals(List.of("ACKNOWLEDGE 2025-01-14 KEPT", "DELIVER 2025-01-15 KEPT", "none 2025-01-28 RUNNING", "none 2025-01-15 MISSED"),
                    List.of(0, 1, 2, 3).stream().map(i -> term(scene, cases.get(i))).toList(), "his leave makes it wait; who cannot log in is not delivered to");
            assertEquals(List.of(), inbox(scene, scene.servants.get(1)));
            again(scene, cases.get(0));
            assertEquals("none 2025-01-20 RUNNING", term(scene, cases.get(0)), "computed anew, it is told anew");
        }
    }

    private static void again(RankedScene scene, Long caseId) {
        Long headOfHr = scene.others.get(0);
        scene.grant(headOfHr, Role.HEAD_OF_HR);
        scene.does(headOfHr, beans -> beans.get(ComputeResult.class).reopen(caseId, "Ошибка"));
        assertTrue(term(scene, caseId).isEmpty());
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
    }

    @Test
    void p7p12_WhoCannotLogInIsSentItByTheHeadOfHr() {
        try (RankedScene scene = new RankedScene(1)) {
            Long servant = scene.servants.get(0);
            Long caseId = scene.opened().get(servant);
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            scene.locked(servant);
            scene.on(LocalDate.of(2024, 4, 3));
            scene.open("2024-Q1", caseId);
            scene.ranked(caseId, "2024-Q1", "4", "4", "4", "4");
            scene.on(LocalDate.of(2024, 4, 15));
            scene.settled();
            assertEquals("offered", scene.sheet(caseId, "2024-Q1").stage(), "what he cannot open is not delivered to him by a night");
            assertEquals(1, scene.as(headOfHr, beans -> beans.get(DeliverInbox.class).waitingForMe(LocalDate.of(2024, 4, 15))).size());
            assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(DeliverInbox.class).waitingForMe(LocalDate.of(2024, 4, 15))));
            DeliverResults.Undelivered row = scene.as(headOfHr, beans -> beans.get(DeliverResults.class).waiting(scene.body)).get(0);
            assertEquals(caseId + " 2024-04-03 [PORTAL, DOCUMENT_FLOW, POST]", row.caseId() + " " + row.since() + " " + row.media());
            assertFalse(may(scene, scene.hr, Operation.RESULT_DELIVER, caseId), "п. 12: the head of HR");
            assertThrows(WrongDay.class, () -> deliver(scene, headOfHr, caseId, Medium.POST, LocalDate.of(2024, 4, 2)));
            assertThrows(IllegalArgumentException.class, () -> deliver(scene, headOfHr, caseId, Medium.PAPER, LocalDate.of(2024, 4, 12)));
            deliver(scene, headOfHr, caseId, Medium.POST, LocalDate.of(2024, 4, 12));
            DeedEntry told = scene.call(em -> em.find(Sheet.class, scene.sheet(caseId, "2024-Q1").id()).latest(Deed.DELIVER).orElseThrow());
            assertEquals("POST 2024-04-12", told.medium() + " " + told.on());
            assertTrue(may(scene, headOfHr, Operation.DOCUMENT_READ, told.fileId()));
            scene.settled();
            assertEquals("acquainted", scene.sheet(caseId, "2024-Q1").stage(), "п. 13: his five working days run from the delivery");
            scene.on(LocalDate.of(2024, 4, 22));
            scene.settled();
            assertEquals("final", scene.sheet(caseId, "2024-Q1").stage());
            assertEquals(List.of(), scene.as(headOfHr, beans -> beans.get(DeliverResults.class).waiting(scene.body)));
        }
    }

    @Test
    void p12p13_WhoGetsAnAccountLateHasHisFiveDaysFromThen() {
        try (RankedScene scene = new RankedScene(1)) {
            Long servant = scene.servants.get(0);
            Long caseId = scene.opened().get(servant);
            scene.locked(servant);
            scene.on(LocalDate.of(2024, 4, 3));
            scene.open("2024-Q1", caseId);
            scene.ranked(caseId, "2024-Q1", "4", "4", "4", "4");
            scene.on(LocalDate.of(2024, 5, 20));
            scene.call(em -> {
                em.createQuery("select a from Account a where a.personId = :person", Account.class).setParameter("person", servant).getSingleResult().enable(LocalDate.of(2024, 5, 20));
                return null;
            });
            scene.settled();
            assertEquals("offered", scene.sheet(caseId, "2024-Q1").stage());
            scene.on(LocalDate.of(2024, 5, 21));
            scene.settled();
            assertEquals("acquainted", scene.sheet(caseId, "2024-Q1").stage(), "not final: what lay there while he could not log in was not told him");
            assertEquals(LocalDate.of(2024, 5, 20), scene.call(em -> em.find(Sheet.class, scene.sheet(caseId, "2024-Q1").id()).latest(Deed.DELIVER).orElseThrow().on()));
        }
    }

    private static boolean may(RankedScene scene, Long person, Operation operation, Long id) {
        return scene.as(person, beans -> beans.get(Access.class).may(operation, id));
    }

    private static void deliver(RankedScene scene, Long headOfHr, Long caseId, Medium medium, LocalDate on) {
        scene.does(headOfHr, beans -> beans.get(DeliverResults.class).deliver(caseId, medium, on, KciScene.scan("receipt.pdf")));
    }

    /** The years of all servants, computed on one day. */
    private static List<Long> years(RankedScene scene) {
        var opened = scene.opened();
        List<Long> cases = scene.servants.stream().map(opened::get).toList();
        List<LocalDate> days = List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 7, 2), LocalDate.of(2024, 10, 2), COMPUTED);
        for (int i = 0; i < days.size(); i++) {
            scene.on(days.get(i));
            String part = "2024-Q" + (i + 1);
            scene.open(part, cases.toArray(Long[]::new));
            assertEquals(List.of(), toCompute(scene), "not signed, or a quarter is ahead");
            cases.forEach(one -> {
                scene.ranked(one, part, "4", "4", "4", "4");
                scene.read(scene.servants.get(cases.indexOf(one)), one, part);
            });
        }
        assertEquals(List.of("inbox.cases.compute " + cases.size()), toCompute(scene), "п. 5: every quarter is signed");
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
        assertEquals(List.of(), toCompute(scene));
        return cases;
    }

    private static List<String> toCompute(RankedScene scene) {
        return scene.office(beans -> beans.get(ComputingInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream().filter(one -> one.key().equals("inbox.cases.compute"))
                .map(one -> one.key() + " " + ((Arg.Count) one.args().get(0)).value()).toList();
    }

    /** METHODOLOGIES.md, section 9: an error without an appeal is mended on a paper, also in a recorded year; what stood before stays. */
    @Test
    void anErrorFoundAfterTheEndIsMendedByTheHeadOfHrOnAPaper() {
        try (RankedScene scene = new RankedScene(1)) {
            Long caseId = years(scene).get(0);
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            scene.does(scene.servants.get(0), beans -> beans.get(ReadCase.class).results(caseId));
            scene.on(LocalDate.of(2025, 2, 3));
            scene.settled();
            scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
            assertEquals("recorded", scene.stage(caseId));
            assertFalse(may(scene, scene.hr, Operation.CASE_MEND, caseId));
            assertThrows(IllegalArgumentException.class, () -> mend(scene, headOfHr, caseId, " "));
            assertEquals("need.documents", assertThrows(ObstacleException.class, () -> scene.does(headOfHr, beans -> beans.get(ComputeResult.class).reopen(caseId, "Ошибка"))).obstacle().key());
            Long before = scene.result(caseId, "ranking-year-result", "").orElseThrow().id();
            mend(scene, headOfHr, caseId, "Учтён лишний квартал");
            var now = scene.result(caseId, "ranking-year-result", "").orElseThrow();
            assertEquals("computed " + before, scene.stage(caseId) + " " + scene.call(em -> em.find(CaseResult.class, now.id()).supersedes().orElseThrow().id()));
            assertEquals("none 2025-02-05 RUNNING", term(scene, caseId), "the servant is acquainted anew");
            Long file = scene.call(em -> em.find(EvaluationCase.class, caseId).latest(Deed.REOPEN).orElseThrow().fileId());
            assertTrue(may(scene, headOfHr, Operation.DOCUMENT_READ, file));
        }
    }

    /** п. 9: a quarter is a ground of its own once nobody decides on it any more; orders can rest on it. */
    @Test
    void p9_AFinalQuarterIsAGroundOfABonus() {
        try (RankedScene scene = new RankedScene(2)) {
            var cases = scene.opened();
            List<Long> both = scene.servants.stream().map(cases::get).toList();
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            scene.on(LocalDate.of(2024, 4, 3));
            scene.open("2024-Q1", both.toArray(Long[]::new));
            scene.ranked(both.get(0), "2024-Q1", "4", "4", "4", "4");
            scene.read(scene.servants.get(0), both.get(0), "2024-Q1");
            scene.on(LocalDate.of(2024, 4, 10));
            scene.ranked(both.get(1), "2024-Q1", "5", "5", "5", "5");
            Long first = scene.result(both.get(0), "ranking-result", "2024-Q1").orElseThrow().id();
            Long second = scene.result(both.get(1), "ranking-result", "2024-Q1").orElseThrow().id();
            assertEquals(List.of(), bonuses(scene, headOfHr));
            scene.on(LocalDate.of(2024, 4, 11));
            scene.settled();
            assertEquals(List.of(first + " EFFECTIVE I квартал 2024 года"), bonuses(scene, headOfHr));
            assertEquals(List.of(), bonuses(scene, scene.hr), "п. 16, 21");
            assertThrows(OrderRefused.class, () -> bonus(scene, headOfHr, second), "it may still be disputed");
            bonus(scene, headOfHr, first);
            assertThrows(OrderRefused.class, () -> bonus(scene, headOfHr, first));
        }
    }

    private static List<String> bonuses(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(ReadGrounds.class).leading(scene.body, ListQuery.everything())).rows().stream()
                .map(row -> row.resultId() + " " + row.grade() + " " + row.of().ru()).toList();
    }

    private static void bonus(RankedScene scene, Long headOfHr, Long result) {
        scene.does(headOfHr, beans -> beans.get(EnterOrder.class).order(scene.body, List.of(result), "BONUS", "№ 7", LocalDate.of(2024, 4, 11), null, null));
    }

    private static void mend(RankedScene scene, Long headOfHr, Long caseId, String why) {
        scene.does(headOfHr, beans -> beans.get(ComputeResult.class).mend(caseId, why, KciScene.scan("error.pdf")));
    }

    /** п. 23: whoever is appointed while the year runs has no case until HR takes him in; a head's plan is due ten working days after. */
    @Test
    void p23_WhoWasAppointedWithinTheYearIsInTheInboxOfHr() {
        try (RankedScene scene = new RankedScene(2)) {
            Long newcomer = scene.servants.get(0);
            scene.inPostSince(newcomer, LocalDate.of(2024, 6, 3));
            scene.category(newcomer, "E-3");
            Long cycle = scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, RankedScene.YEAR, null));
            scene.approved(cycle);
            scene.database.run(em -> em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person", EvaluationCase.class)
                    .setParameter("cycle", cycle).setParameter("person", newcomer).getResultList().forEach(em::remove));
            scene.on(LocalDate.of(2024, 6, 5));
            assertEquals(List.of("1 2024-06-17"), newcomers(scene));
            scene.does(scene.hr, beans -> beans.get(Enrolment.class).enrol(cycle, List.of(newcomer), null, null));
            assertEquals(List.of(), newcomers(scene));
        }
    }

    private static List<String> newcomers(RankedScene scene) {
        return scene.office(beans -> beans.get(NewcomersInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream()
                .map(one -> ((Arg.Count) one.args().get(0)).value() + " " + one.due()).toList();
    }

    private static List<String> inbox(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(EvaluationInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream()
                .filter(one -> one.key().equals("case.inbox.result")).map(one -> one.key() + " " + one.due()).toList();
    }

    private static Optional<DeedEntry> told(RankedScene scene, Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).journal().stream().filter(one -> List.of(Deed.ACKNOWLEDGE, Deed.DELIVER).contains(one.deed())).reduce((one, two) -> two));
    }

    /** How the year was told last, by when it was to be, and how that term stands; nothing where none runs. */
    private static String term(RankedScene scene, Long caseId) {
        List<Watched> found = scene.as(scene.hr, beans -> beans.get(Readings.class).terms(scene.body, List.of(beans.get(CaseFiles.class).file(caseId)))).getOrDefault(caseId, List.of());
        return found.stream().findFirst().map(one -> one.done() == null ? "none " + one.last() + " " + one.state()
                : told(scene, caseId).orElseThrow().deed() + " " + one.done() + " " + one.state()).orElse("");
    }
}
