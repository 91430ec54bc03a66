package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Operation;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The plan of key target indicators (aksu-2023, п. 18 (2), 20 (2), 23-26), on PostgreSQL. */
class KciPlanTest {

    private final KciScene scene = new KciScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void p23_bothOfficesAgreeInEitherOrderThenTheEvaluatorApprovesAndHrPlaces() {
        assertEquals(LocalDate.of(2024, 1, 16), term("plan-term").last(), "ten working days from 1 January 2024 by Kazakhstan's calendar");
        assertEquals(scene.head, term("plan-term").personId(), "the evaluator");
        Long planId = scene.drafted(KciScene.targets(3));
        assertFalse(scene.may(scene.economics, Operation.PLAN_READ, planId), "a draft is its author's");
        assertEquals(0, found(scene.economics));
        scene.submit(planId);
        assertTrue(scene.may(scene.economics, Operation.PLAN_READ, planId) && scene.may(scene.economics, Operation.PLAN_AGREE, planId));
        assertFalse(scene.may(scene.hr, Operation.PLAN_AGREE, planId), "HR agrees by its head");
        assertFalse(scene.may(scene.economics, Operation.CASE_READ, scene.caseId));
        assertEquals(1, found(scene.economics));
        assertEquals(List.of("plan.inbox.agree.one"), waits(scene.economics));
        assertEquals(Role.HEAD_OF_HR, term("plan-term").role(), "the offices hold it up");
        assertEquals("process.stage", refused(() -> scene.settle(planId)), "nobody approves before both agreed");
        scene.agree(scene.headOfHr, planId);
        assertEquals(List.of(), waits(scene.headOfHr));
        assertEquals("process.stage", refused(() -> scene.settle(planId)));
        assertEquals("plan.agreedTwice", refused(() -> scene.agree(scene.headOfHr, planId)));
        scene.agree(scene.economics, planId);
        assertEquals(List.of("plan.inbox.set"), waits(scene.head));
        assertTrue(row().drafted() == false && row().keeping() == null && !row().kept(), "nothing for HR yet");
        scene.settle(planId);
        assertEquals(Deed.PLACE, row().keeping(), "HR places, by this act");
        Plan set = scene.plan(planId);
        assertEquals("set", set.stage());
        assertEquals(Set.of(Role.EVALUATOR, Role.ECONOMICS, Role.HEAD_OF_HR), Set.copyOf(set.latest().signatures().stream().map(one -> one.role()).toList()));
        assertEquals(1, set.latest().signatures().stream().map(one -> one.hash()).distinct().count(), "all signed the same text");
        assertEquals(LocalDate.of(2024, 1, 16), term("plan-placing-term").last(), "five working days after the approval of 9 January");
        assertEquals(List.of("plan.inbox.place.one"), scene.office(beans -> beans.get(PlanInbox.class).waitingForMe(LocalDate.of(2024, 1, 9))).stream().map(InboxItem::key).toList());
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        assertEquals("placed", scene.plan(planId).stage());
        assertTrue(row().kept() && row().keeping() == null);
        assertEquals("process.stage", refused(() -> scene.agree(scene.economics, planId)));
        assertTrue(scene.plan(planId).latest(Deed.SIGN).isEmpty(), "the servant does not sign");
        assertTrue(scene.as(scene.hr, beans -> beans.get(PlanDocument.class).make(planId)).length() > 0, "the form of Annex 1 is printed");
    }

    @Test
    void p23_anOfficeReturnsItWithAReasonAndTheTermGoesOn() {
        Long planId = scene.drafted(KciScene.targets(3));
        scene.submit(planId);
        scene.agree(scene.headOfHr, planId);
        scene.on(LocalDate.of(2024, 1, 11));
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.economics, beans -> beans.get(ApprovePlan.class).sendBack(planId, " ")));
        scene.does(scene.economics, beans -> beans.get(ApprovePlan.class).sendBack(planId, "п. 25: 2-көрсеткіш бюджетпен қамтылмаған"));
        assertTrue(scene.plan(planId).at("draft") && scene.plan(planId).latest().signatures().isEmpty(), "the agreement of HR falls with the text");
        assertEquals(List.of("plan.inbox.mend"), waits(scene.head));
        assertTrue(term("plan-term").open(), "no term runs from the return: the first one goes on");
        scene.write(planId, KciScene.targets(4));
        scene.submit(planId);
        scene.agree(scene.economics, planId);
        assertEquals("submitted", scene.plan(planId).stage(), "HR agrees anew");
    }

    @Test
    void p23_whatWasChangedInBetweenIsNotAgreedTo() {
        Long planId = scene.drafted(KciScene.targets(3));
        scene.submit(planId);
        long seen = scene.as(scene.economics, beans -> KciScene.seen(beans, planId));
        scene.does(scene.headOfHr, beans -> beans.get(ApprovePlan.class).sendBack(planId, "қайта қараңыз"));
        scene.write(planId, KciScene.targets(5));
        scene.submit(planId);
        assertThrows(PlanConflict.class, () -> scene.does(scene.economics, beans -> beans.get(ApprovePlan.class).agree(planId, seen)));
    }

    @Test
    void p23_oneHandDoesNotAgreeForTwoOffices() {
        scene.grant(scene.economics, kz.bagalau.model.account.Role.ECONOMICS, kz.bagalau.model.account.Role.HEAD_OF_HR);
        Long planId = scene.drafted(KciScene.targets(3));
        scene.submit(planId);
        scene.agree(scene.economics, planId);
        assertEquals("plan.agreedTwice", refused(() -> scene.agree(scene.economics, planId)));
    }

    @Test
    void p22_p23_noPlanForServantsNorForLessThanThreeMonths() {
        Long servant = scene.caseOf(scene.servants.get(0), Deed.ENROL);
        assertEquals("plan.none.group", refused(() -> scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(servant))));
        assertTrue(scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(servant))).stream().noneMatch(one -> Plan.TRACK.equals(one.track())));
        assertEquals(1, scene.office(beans -> beans.get(ListPlans.class).plans(query())).total(), "only the head's");
        held(LocalDate.of(2024, 10, 2));
        assertEquals("plan.none.short", refused(() -> scene.drafted(KciScene.targets(3))));
        held(LocalDate.of(2024, 10, 1));
        scene.on(LocalDate.of(2024, 10, 2));
        assertEquals(LocalDate.of(2024, 10, 15), term("plan-appointed-term").last(), "ten working days from the appointment");
        Long planId = scene.drafted(List.of(fourth("1"), fourth("2"), fourth("3")));
        scene.submit(planId);
        assertTrue(scene.plan(planId).at("submitted"), "only the quarter ahead needs a value");
    }

    @Test
    void p24_threeToFive() {
        Long planId = scene.drafted(KciScene.targets(2));
        assertEquals("targets.outside", refused(() -> scene.submit(planId)));
        scene.write(planId, KciScene.targets(6));
        ObstacleException six = assertThrows(ObstacleException.class, () -> scene.submit(planId));
        assertEquals("targets.outside", six.obstacle().key());
        assertTrue(six.obstacle().citation().points().toString().contains("24"), six.obstacle().citation()::toString);
        scene.write(planId, KciScene.targets(5));
        scene.submit(planId);
    }

    @Test
    void p25_eachHasADirectionAndAValueForEachQuarter() {
        Long planId = scene.drafted(List.of(line(null, "1", "2", "3", "4"), line(Direction.MORE, "1", "2", "3", "4"), line(Direction.MORE, "1", "2", "3", "4")));
        assertEquals("fulfilment.noDirection", refused(() -> scene.submit(planId)));
        scene.write(planId, List.of(line(Direction.MORE, "1", "2", " ", "4"), line(Direction.MORE, "1", "2", "3", "4"), line(Direction.LESS, "1", "2", "3", "4")));
        assertEquals("fulfilment.noQuarter", refused(() -> scene.submit(planId)));
        scene.write(planId, List.of(line(Direction.MORE, null, null, null, null), line(Direction.MORE, "1", "2", "3", "4"), line(Direction.LESS, "1", "2", "3", "4")));
        assertEquals("plan.unmet.MEASURABLE", refused(() -> scene.submit(planId)));
        assertThrows(IllegalArgumentException.class, () -> line(Direction.MORE, "1", "2"));
        assertThrows(IllegalArgumentException.class, () -> line(Direction.MORE, "1".repeat(201), "2", "3", "4"));
    }

    @Test
    void p26_changedOnAGroundOnlyAndAgreedAnew() {
        Long planId = scene.placed(KciScene.targets(3));
        assertEquals("need.documents", refused(() -> change(planId, "", false)));
        assertEquals("need.documents", refused(() -> change(planId, "Құрылым өзгерді", false)));
        change(planId, "Құрылым өзгерді", true);
        assertTrue(scene.plan(planId).at("draft") && scene.plan(planId).inForce().isPresent(), "what was set stays until the new version is");
        scene.does(scene.head, beans -> beans.get(DraftPlan.class).drop(planId, "қажет емес"));
        assertTrue(scene.plan(planId).at("placed") && scene.plan(planId).versions().size() == 1);
        change(planId, "Функциялар өзгерді", true);
        scene.write(planId, KciScene.targets(4));
        scene.on(LocalDate.of(2024, 4, 10));
        scene.submit(planId);
        scene.agree(scene.economics, planId);
        assertEquals("process.stage", refused(() -> scene.settle(planId)), "the agreement to the former version does not carry over");
        scene.agree(scene.headOfHr, planId);
        scene.settle(planId);
        assertEquals(4, scene.plan(planId).targets().size());
        assertEquals(3, scene.plan(planId).inForce(LocalDate.of(2024, 3, 31)).orElseThrow().targets().size(), "the first quarter keeps its own");
    }

    @Test
    void p18_monitoredByQuarterAndClosedWithAWordOnEach() {
        Long planId = scene.placed(KciScene.targets(3));
        scene.on(LocalDate.of(2024, 4, 2));
        scene.does(scene.head, beans -> beans.get(MonitorPlan.class).monitor(planId, "2024-Q1", Lang.KK, "2-көрсеткіш кешігіп тұр"));
        assertEquals("2024-Q1", scene.as(scene.hr, beans -> beans.get(CaseFiles.class).plan(planId).recommendations().get(0).quarter()));
        scene.does(scene.head, beans -> beans.get(KeepPlan.class).close(planId, "ауысты", List.of("10", "20", "иә")));
        assertEquals("closed", scene.plan(planId).stage());
    }

    @Test
    void p4_fromPaperWithTheHandsOfBothOffices() {
        account(scene.economics, kz.bagalau.model.account.Role.ECONOMICS, "e");
        account(scene.headOfHr, kz.bagalau.model.account.Role.HEAD_OF_HR, "h");
        LocalDate day = LocalDate.of(2024, 1, 8);
        LocalDate left = LocalDate.of(2024, 1, 9);
        scene.database.run(em -> em.createNativeQuery("update account_grant set withdrawn_at = ?1").setParameter(1, left.atTime(12, 0)).executeUpdate());
        scene.on(LocalDate.of(2024, 1, 12));
        PaperPlan.Agreed gone = new PaperPlan.Agreed(Role.ECONOMICS, left, scene.economics);
        assertEquals(PaperRefused.Reason.NO_OFFICER, assertThrows(PaperRefused.class, () -> enter(left, gone)).reason(), "the office was withdrawn that day");
        assertTrue(scene.as(scene.hr, beans -> beans.get(EnterPlan.class).officers(scene.caseId)).get(Role.ECONOMICS).containsKey(scene.economics), "formerly");
        PaperPlan.Agreed stranger = new PaperPlan.Agreed(Role.ECONOMICS, day, scene.headOfHr);
        assertEquals(PaperRefused.Reason.NO_OFFICER, assertThrows(PaperRefused.class, () -> enter(day, stranger)).reason());
        PaperPlan.Agreed early = new PaperPlan.Agreed(Role.ECONOMICS, LocalDate.of(2023, 12, 30), scene.economics);
        assertThrows(IllegalArgumentException.class, () -> enter(day, early), "before it was submitted");
        Long planId = enter(day, new PaperPlan.Agreed(Role.HEAD_OF_HR, day, scene.headOfHr), new PaperPlan.Agreed(Role.ECONOMICS, day, scene.economics));
        Plan plan = scene.plan(planId);
        assertEquals("placed", plan.stage());
        assertEquals(scene.economics, plan.latest().signature(Role.ECONOMICS).orElseThrow().signerId());
        assertEquals(3, plan.targets().size());
    }

    private Long enter(LocalDate day, PaperPlan.Agreed... agreed) {
        PaperPlan paper = new PaperPlan(KciScene.targets(3), Lang.KK, day, null, day, List.of(agreed), day, day);
        return scene.as(scene.hr, beans -> beans.get(EnterPlan.class).enter(scene.caseId, paper, KciScene.scan("plan.pdf")));
    }

    private void account(Long person, kz.bagalau.model.account.Role role, String login) {
        scene.database.run(em -> {
            Account account = Account.of(person, login, login, "kk");
            account.choose(PasswordHash.of("a long enough password"));
            account.grant(role, scene.body, LocalDate.of(2023, 1, 1), null, "№ 1");
            em.persist(account);
        });
    }

    private void held(LocalDate since) {
        scene.does(scene.hr, beans -> beans.get(EntityManager.class).createNativeQuery("update evaluation_case set held_since = ?1 where id = ?2").setParameter(1, since)
                .setParameter(2, scene.caseId).executeUpdate());
    }

    private static PlanTarget line(Direction direction, String... quarters) {
        return KciScene.target("НМИ", direction, quarters);
    }

    private static PlanTarget fourth(String name) {
        return KciScene.target(name, Direction.MORE, null, null, null, "100");
    }

    private void change(Long planId, String ground, boolean document) {
        scene.does(scene.head, beans -> beans.get(DraftPlan.class).change(planId, ground, document ? KciScene.scan("order.pdf") : null));
    }

    private static String refused(Executable deed) {
        return assertThrows(ObstacleException.class, deed).obstacle().key();
    }

    private Watched term(String name) {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(scene.caseId))).stream().filter(one -> one.term().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no term " + name));
    }

    private long found(Long person) {
        return scene.as(person, beans -> beans.get(ListPlans.class).plans(query())).total();
    }

    private static ListQuery query() {
        return new ListQuery("", Map.of(), "", false, 0, ListQuery.ALL);
    }

    private PlanRow row() {
        return scene.office(beans -> beans.get(ListPlans.class).plans(query())).rows().stream().filter(one -> one.caseId().equals(scene.caseId)).findFirst().orElseThrow();
    }

    private List<String> waits(Long person) {
        return scene.as(person, beans -> beans.get(PlanInbox.class).waitingForMe(LocalDate.of(2024, 1, 9))).stream().map(InboxItem::key).toList();
    }
}
