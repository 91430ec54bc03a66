package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import jakarta.persistence.EntityManager;
import kz.bagalau.access.Access;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A work plan from its draft to its close (family of 2018, п. 9-16), on PostgreSQL. */
class PlanStoryTest {

    private static final LocalDate FIRST_DAYS = LocalDate.of(2019, 1, 9);

    private final YearScene scene = new YearScene("almaty-city-2018", 3);
    private final Long servant = scene.servants.get(0);
    private final Long caseId = scene.caseOf(servant, Deed.ENROL);

    @AfterEach
    void close() {
        scene.close();
    }

    static List<PlanTarget> targets(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new PlanTarget("НМИ " + i, "Стратегиялық жоспар, " + i + "-көрсеткіш", "%", "9" + i,
                LocalDate.of(2019, 12, 20), "Қызмет сапасы артады")).toList();
    }

    private Long drafted(int count) {
        scene.on(FIRST_DAYS);
        Long planId = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(planId, targets(count));
        return planId;
    }

    private void write(Long planId, List<PlanTarget> lines) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(planId, seen(beans, planId), lines, Lang.KK));
    }

    private static long seen(Beans beans, Long planId) {
        return beans.get(CaseFiles.class).plan(planId).latest().version();
    }

    private void submit(Long planId) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).submit(planId, seen(beans, planId)));
    }

    private void approve(Long planId) {
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).approve(planId, seen(beans, planId)));
    }

    private void look(Long planId, Consumer<Plan> at) {
        scene.does(scene.hr, beans -> at.accept(beans.get(CaseFiles.class).plan(planId)));
    }

    private Watched term(String name) {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream()
                .filter(each -> each.term().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no term " + name));
    }

    private List<String> terms() {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream().map(Watched::term).toList();
    }

    private static ObstacleException refused(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(ObstacleException.class, deed);
    }

    @Test
    void p9_thePlanIsToBeMadeWithinTenWorkingDays() {
        scene.on(FIRST_DAYS);
        Watched waits = term("plan-term");
        assertEquals(LocalDate.of(2019, 1, 17), waits.last(), "ten working days from 1 January 2019 by Kazakhstan's calendar");
        assertEquals(scene.supervisor, waits.personId());
        assertTrue(!terms().contains("plan-appointed-term") && !terms().contains("plan-return-term"), terms()::toString);
        Long planId = drafted(5);
        submit(planId);
        assertEquals(Deadline.State.KEPT, term("plan-term").state());
    }

    @Test
    void p10_theHigherSupervisorApprovesAndHrKeepsIt() {
        Long planId = drafted(5);
        scene.does(servant, beans -> beans.get(ApprovePlan.class).sign(planId, seen(beans, planId)));
        submit(planId);
        scene.on(FIRST_DAYS.plusDays(20));
        approve(planId);
        assertEquals(Deadline.State.KEPT, term("plan-term").state(), "the approval has no term: what was submitted in time stays so");
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        look(planId, plan -> {
            assertEquals("filed", plan.stage());
            assertEquals(FIRST_DAYS.plusDays(20), plan.latest().approvedOn());
            assertEquals(3, plan.latest().signatures().size());
            assertEquals(scene.head, plan.latest().signature(Role.HIGHER_SUPERVISOR).orElseThrow().signerId());
            assertEquals(1, plan.latest().signatures().stream().map(one -> one.hash()).distinct().count(), "all signed the same text");
            assertEquals(targets(5), plan.targets());
        });
        scene.does(scene.hr, beans -> assertEquals(planId, beans.get(CaseFiles.class).file(caseId).plan().orElseThrow().id()));
        assertEquals("process.stage", refused(() -> write(planId, targets(4))).obstacle().key(), "frozen");
    }

    @Test
    void p14_fourTargetsAreNotSubmitted() {
        Long planId = drafted(4);
        ObstacleException four = refused(() -> submit(planId));
        assertEquals("plan.exactly", four.obstacle().key());
        assertTrue(four.obstacle().citation().points().toString().contains("14"), four.obstacle().citation()::toString);
        look(planId, plan -> assertTrue(plan.at("draft")));
    }

    @Test
    void p13_aTargetThatIsNotBoundInTimeIsNotSubmitted() {
        Long planId = drafted(5);
        List<PlanTarget> lines = new ArrayList<>(targets(4));
        lines.add(new PlanTarget("НМИ 5", "Меморандум", "%", "95", LocalDate.of(2020, 2, 1), "Өсім"));
        write(planId, lines);
        assertEquals("plan.unmet.TIME_BOUND", refused(() -> submit(planId)).obstacle().key());
        lines.set(4, new PlanTarget("НМИ 5", null, "%", "95", LocalDate.of(2019, 12, 1), "Өсім"));
        write(planId, lines);
        assertEquals("plan.unmet.STRATEGIC", refused(() -> submit(planId)).obstacle().key());
        lines.set(4, new PlanTarget("НМИ 5", "Меморандум", "%", "", LocalDate.of(2019, 12, 1), "Өсім"));
        write(planId, lines);
        assertEquals("plan.unmet.MEASURABLE", refused(() -> submit(planId)).obstacle().key());
        lines.set(4, new PlanTarget("НМИ 5", "Меморандум", "%", "95", LocalDate.of(2019, 12, 1), ""));
        write(planId, lines);
        assertEquals("plan.unmet.SPECIFIC", refused(() -> submit(planId)).obstacle().key());
    }

    @Test
    void p12_whatIsReturnedComesAgainWithinTwoWorkingDays() {
        Long planId = drafted(5);
        submit(planId);
        LocalDate returned = LocalDate.of(2019, 1, 28);
        scene.on(returned);
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).sendBack(planId, "п. 13: 2-НМИ өлшемді емес"));
        assertEquals(returned.plusDays(2), term("plan-return-term").last());
        assertTrue(term("plan-return-term").open());
        assertEquals(Deadline.State.KEPT, term("plan-term").state(), "the first draft came in time");
        look(planId, plan -> assertTrue(plan.at("returned") && plan.latest().signatures().isEmpty()));
        scene.on(returned.plusDays(1));
        write(planId, targets(5));
        assertTrue(term("plan-return-term").open(), "a draft is not yet submitted");
        submit(planId);
        assertEquals(Deadline.State.KEPT, term("plan-return-term").state());
        assertEquals(Deadline.State.KEPT, term("plan-term").state());
        scene.on(returned.plusDays(10));
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).sendBack(planId, "тағы да"));
        scene.on(returned.plusDays(20));
        assertEquals(Deadline.State.MISSED, term("plan-return-term").state());
    }

    @Test
    void p11_theFirstHeadApprovesHisOwnPeoplesPlans() {
        Long under = scene.commission.get(1);
        Long itsCase = scene.caseOf(under, Deed.ENROL);
        scene.on(FIRST_DAYS);
        Long planId = scene.as(scene.head, beans -> {
            Long begun = beans.get(DraftPlan.class).begin(itsCase);
            beans.get(DraftPlan.class).save(begun, seen(beans, begun), targets(5), Lang.KK);
            beans.get(DraftPlan.class).submit(begun, seen(beans, begun));
            return begun;
        });
        look(planId, plan -> {
            assertTrue(plan.at("approved"));
            assertEquals(Role.SUPERVISOR, plan.latest().signatures().get(0).role());
        });
    }

    @Test
    void whoeverWasAppointedInTheYearHasHisOwnTerm() {
        scene.on(LocalDate.of(2019, 6, 3));
        scene.does(scene.hr, beans -> beans.get(EntityManager.class).createNativeQuery("update evaluation_case set held_since = date '2019-05-20' where id = ?1")
                .setParameter(1, caseId).executeUpdate());
        assertEquals(LocalDate.of(2019, 6, 3), term("plan-appointed-term").last());
        assertTrue(!terms().contains("plan-term"), terms()::toString);
        Long planId = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(planId, targets(5));
        submit(planId);
        assertEquals(Deadline.State.KEPT, term("plan-appointed-term").state());
        look(planId, plan -> assertEquals(new Days(LocalDate.of(2019, 5, 20), LocalDate.of(2019, 12, 31)), plan.days()));
    }

    @Test
    void aChangeNeedsItsGroundAndLeavesTheFormerVersionInForce() {
        Long planId = filed();
        ObstacleException without = refused(() -> scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).change(planId, "Құрылым өзгерді", null)));
        assertEquals("need.documents", without.obstacle().key());
        scene.on(LocalDate.of(2019, 7, 1));
        change(planId);
        List<PlanTarget> other = new ArrayList<>(targets(4));
        other.add(new PlanTarget("Жаңа НМИ", "Бұйрық", "дана", "3", LocalDate.of(2019, 11, 1), "Өсім"));
        write(planId, other);
        look(planId, plan -> {
            assertEquals(targets(5), plan.targets(), "in force until the new one is approved");
            assertEquals(1, plan.inForce().orElseThrow().number());
            assertEquals(other, plan.latest().targets());
        });
        submit(planId);
        approve(planId);
        look(planId, plan -> {
            assertEquals(other, plan.targets());
            assertEquals(targets(5), plan.versions().get(0).targets(), "the former stays readable");
            assertEquals(1, plan.inForce(LocalDate.of(2019, 6, 30)).orElseThrow().number());
            assertEquals(2, plan.inForce(LocalDate.of(2019, 12, 31)).orElseThrow().number());
        });
        assertEquals(Deadline.State.KEPT, term("plan-term").state());
    }

    @Test
    void aChangeIsTakenBackAndNotCancelled() {
        Long planId = filed();
        change(planId);
        assertEquals("need.not.VERSION_IN_FORCE",
                refused(() -> scene.does(scene.hr, beans -> beans.get(KeepPlan.class).cancel(planId, "қате"))).obstacle().key());
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).drop(planId, "өзгеріс қажет емес"));
        look(planId, plan -> assertTrue(plan.at("filed") && plan.versions().size() == 1));
    }

    private Long filed() {
        Long planId = drafted(5);
        submit(planId);
        approve(planId);
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        return planId;
    }

    private void change(Long planId) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).change(planId, "Құрылым өзгерді", scan("order.pdf")));
    }

    static Attachment scan(String name) {
        return new Attachment(name, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSecondOfTwoSaversIsToldWhatTheFirstWrote() {
        Long planId = drafted(5);
        long seen = scene.as(scene.supervisor, beans -> seen(beans, planId));
        write(planId, targets(3));
        PlanConflict conflict = assertThrows(PlanConflict.class,
                () -> scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(planId, seen, targets(1), Lang.KK)));
        assertEquals(targets(3), conflict.theirs());
        assertEquals(scene.supervisor, conflict.savedBy());
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(planId, conflict.version(), targets(1), Lang.KK));
        assertThrows(PlanConflict.class, () -> scene.does(servant, beans -> beans.get(ApprovePlan.class).sign(planId, seen)), "nobody signs what he has not seen");
    }

    @Test
    void theServantsSignatureFallsWithTheTextAndHisRefusalStopsNothing() {
        Long planId = drafted(5);
        scene.does(servant, beans -> beans.get(ApprovePlan.class).sign(planId, seen(beans, planId)));
        write(planId, targets(5));
        look(planId, plan -> assertEquals(1, plan.latest().signatures().size(), "the same words"));
        write(planId, targets(4));
        look(planId, plan -> assertEquals(0, plan.latest().signatures().size()));
        write(planId, targets(5));
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).noteRefusal(planId, "Қол қоймаймын деді"));
        submit(planId);
        look(planId, plan -> assertTrue(plan.at("submitted")));
    }

    @Test
    void p16_eachQuarterHasWrittenRecommendations() {
        Long planId = filed();
        scene.on(LocalDate.of(2019, 4, 3));
        scene.does(scene.supervisor, beans -> {
            CaseFile file = beans.get(CaseFiles.class).file(caseId);
            assertEquals(List.of("2019-Q1"), MonitorPlan.missing(file.law(), file.plan().orElseThrow(), LocalDate.of(2019, 4, 3)).stream()
                    .map(each -> each.code()).toList());
            beans.get(MonitorPlan.class).monitor(planId, "2019-Q1", Lang.KK, "2-НМИ бойынша жеделдету қажет");
        });
        assertThrows(IllegalArgumentException.class,
                () -> scene.does(scene.supervisor, beans -> beans.get(MonitorPlan.class).monitor(planId, "2019-Q3", Lang.KK, "ерте")));
        look(planId, plan -> {
            assertEquals("2019-Q1", plan.recommendations().get(0).quarter());
            assertTrue(plan.at("filed"));
        });
        scene.does(scene.hr, beans -> {
            CaseFile file = beans.get(CaseFiles.class).file(caseId);
            assertEquals(4, MonitorPlan.quarters(file.law(), file.plan().orElseThrow()).size());
            assertEquals(3, MonitorPlan.missing(file.law(), file.plan().orElseThrow(), LocalDate.of(2020, 1, 20)).size());
        });
    }

    @Test
    void aMoveClosesThePlanWithAWordOnEachTargetAndAnotherIsMade() {
        Long planId = filed();
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(KeepPlan.class).close(planId, "Ауысты", List.of("бір ғана"))));
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).close(planId, "Ауысты", List.of("40 %", "жоқ", "бар", "50 %", "10 %")));
        look(planId, plan -> {
            assertEquals(List.of("40 %", "жоқ", "бар", "50 %", "10 %"), plan.closing());
            assertTrue(plan.over() && plan.inForce().isEmpty());
        });
        Long second = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        assertTrue(!second.equals(planId));
    }

    @Test
    void aPlanOnPaperGoesOnFromTheStageItReached() {
        scene.on(LocalDate.of(2019, 2, 20));
        PaperPlan paper = new PaperPlan(targets(5), Lang.KK, LocalDate.of(2019, 1, 10), LocalDate.of(2019, 1, 11), LocalDate.of(2019, 1, 14),
                LocalDate.of(2019, 1, 18), null);
        Long planId = scene.as(scene.hr, beans -> beans.get(EnterPlan.class).enter(caseId, paper, scan("plan.pdf")));
        look(planId, plan -> {
            assertTrue(plan.at("approved"));
            assertEquals(LocalDate.of(2019, 1, 18), plan.latest().approvedOn());
            assertTrue(plan.latest().signatures().stream().allMatch(one -> one.scanId() != null && one.enteredBy().equals(scene.hr)));
        });
        assertEquals(Deadline.State.KEPT, term("plan-term").state(), "by the day on the paper, not by that of its entry");
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(EnterPlan.class).enter(caseId, paper, scan("plan.pdf"))));
        assertThrows(IllegalArgumentException.class, () -> new PaperPlan(targets(5), Lang.KK, LocalDate.of(2019, 1, 10), null, LocalDate.of(2019, 1, 9), null, null));
    }

    @Test
    void eachDeedBelongsToOnePerson() {
        Long planId = drafted(5);
        // to sign, submit and approve, the caller confirms who he is once more
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_PRINT), allowed(servant, planId));
        assertEquals(List.of(Operation.PLAN_FILL, Operation.PLAN_CHANGE, Operation.PLAN_READ, Operation.PLAN_CLOSE, Operation.PLAN_PROPOSE,
                Operation.PLAN_PRINT), allowed(scene.supervisor, planId));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_RETURN, Operation.PLAN_PRINT), allowed(scene.head, planId));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_FILE, Operation.PLAN_CLOSE, Operation.PLAN_PROPOSE,
                Operation.PLAN_PRINT), allowed(scene.hr, planId));
        assertEquals(List.of(), allowed(scene.servants.get(1), planId));
        Long own = scene.caseOf(scene.hr, Deed.ENROL);
        Long ownPlan = scene.as(scene.head, beans -> beans.get(DraftPlan.class).begin(own));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_PRINT), allowed(scene.hr, ownPlan), "nobody keeps his own plan");
    }

    private List<Operation> allowed(Long person, Long planId) {
        return scene.as(person, beans -> Arrays.stream(Operation.values()).filter(one -> one.kind() == Kind.PLAN && beans.get(Access.class).may(one, planId)).toList());
    }

    @Test
    void aDeedOutOfItsPlaceIsRefusedWithThePoint() {
        Long planId = drafted(5);
        assertEquals("process.stage", refused(() -> scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)))).obstacle().key());
        assertEquals("process.role", refused(() -> approve(planId)).obstacle().key(), "only the first head approves a draft, and as the supervisor");
        submit(planId);
        assertEquals("process.stage", refused(() -> submit(planId)).obstacle().key());
        assertEquals("process.stage", refused(() -> scene.does(servant, beans -> beans.get(ApprovePlan.class).sign(planId, seen(beans, planId)))).obstacle().key());
    }

    @Test
    void theFilesOfManyCasesTakeAsManyStatementsAsOfOne() {
        drafted(5);
        Long second = scene.caseOf(scene.servants.get(1), Deed.ENROL);
        Long third = scene.caseOf(scene.servants.get(2), Deed.ENROL);
        for (Long each : List.of(second, third)) {
            scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(each));
        }
        int one = scene.statements(scene.hr, beans -> read(beans, List.of(caseId)));
        int three = scene.statements(scene.hr, beans -> read(beans, List.of(caseId, second, third)));
        assertEquals(one, three);
    }

    private static void read(Beans beans, List<Long> ids) {
        beans.get(CaseFiles.class).files(ids).values().forEach(file -> file.plans().forEach(plan -> plan.versions().forEach(version -> version.targets().size())));
    }

    @Test
    void hrSeesEverybodysPlanAndTheSupervisorHisPeoples() {
        Long planId = drafted(5);
        scene.caseOf(scene.servants.get(1), Deed.ENROL);
        scene.caseOf(scene.commission.get(0), Deed.ENROL);
        ListPage<PlanRow> all = office(beans -> beans.get(ListPlans.class).plans(ListQuery.everything()));
        assertEquals(3, all.total());
        ListPage<PlanRow> own = scene.as(scene.supervisor, beans -> beans.get(ListPlans.class).plans(ListQuery.everything()));
        assertEquals(List.of("draft", "none"), own.rows().stream().map(PlanRow::stage).toList());
        assertEquals(planId, own.rows().get(0).planId());
        assertEquals(LocalDate.of(2019, 1, 17), own.rows().get(1).term().last());
        assertEquals(0, scene.as(scene.servants.get(2), beans -> beans.get(ListPlans.class).plans(ListQuery.everything())).total());
        ListQuery missing = new ListQuery("", Map.of("stage", "none"), "", false, 0, 20);
        assertEquals(2, office(beans -> beans.get(ListPlans.class).plans(missing)).total());
        assertEquals(1, office(beans -> beans.get(ListPlans.class).cycles()).size());
    }

    @Test
    void eachInboxAsksForTheNextDeed() {
        assertEquals(List.of("plan.inbox.make"), inbox(scene.supervisor));
        Long planId = drafted(5);
        assertEquals(List.of("plan.inbox.finish"), inbox(scene.supervisor));
        assertEquals(List.of("plan.inbox.sign"), inbox(servant));
        submit(planId);
        assertEquals(List.of("plan.inbox.approve"), inbox(scene.head));
        assertEquals(List.of(), inbox(servant));
        approve(planId);
        assertEquals(List.of("plan.inbox.file"), office(beans -> beans.get(PlanInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream()
                .map(InboxItem::key).toList());
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        assertEquals(List.of(), inbox(scene.supervisor));
        scene.on(LocalDate.of(2019, 4, 2));
        assertEquals(List.of("plan.inbox.monitor"), inbox(scene.supervisor));
        scene.on(LocalDate.of(2019, 7, 2));
        assertEquals(List.of("plan.inbox.monitor", "plan.inbox.monitor"), inbox(scene.supervisor), "a line for each quarter");
        assertEquals(List.of("2019-Q2", "2019-Q1"), office(beans -> beans.get(ListPlans.class).quarters()));
        ListQuery silent = new ListQuery("", Map.of("missing", "2019-Q1"), "", false, 0, 20);
        assertEquals(1, office(beans -> beans.get(ListPlans.class).plans(silent)).total());
        scene.does(scene.supervisor, beans -> beans.get(MonitorPlan.class).monitor(planId, "2019-Q1", Lang.KK, "2-НМИ бойынша жеделдету қажет"));
        assertEquals(0, office(beans -> beans.get(ListPlans.class).plans(silent)).total());
        assertEquals(0, office(beans -> beans.get(ListPlans.class).plans(new ListQuery("", Map.of("missing", "Q7"), "", false, 0, 20))).total());
    }

    /** п. 16: several plans without recommendations of a quarter are one line that leads to their list. */
    @Test
    void theRecommendationsOfManyAreOneLine() {
        Long second = scene.caseOf(scene.servants.get(1), Deed.ENROL);
        for (Long one : List.of(caseId, second)) {
            scene.on(FIRST_DAYS);
            Long planId = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(one));
            write(planId, targets(5));
            submit(planId);
            approve(planId);
            scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        }
        scene.on(LocalDate.of(2019, 4, 2));
        List<InboxItem> items = scene.as(scene.supervisor, beans -> beans.get(PlanInbox.class).waitingForMe(beans.get(Recorder.class).today()));
        assertEquals(List.of("plan.inbox.monitor.many"), items.stream().map(InboxItem::key).toList());
        assertEquals("/plan/list.xhtml?missing=2019-Q1", items.get(0).link());
    }

    /** HR, at work in the body. */
    private <T> T office(Function<Beans, T> work) {
        return scene.as(scene.hr, beans -> {
            Caller me = CurrentCaller.get();
            Caller there = new Caller(me.accountId(), me.personId(), me.login(), me.name(), me.held(), scene.body, me.language(), me.origin(), null, me.stamp(),
                    false, false);
            try {
                return CurrentCaller.as(there, () -> work.apply(beans));
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(PlanInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream().map(InboxItem::key).toList();
    }

    @Test
    void linesAreTakenFromAColleagueAndATargetGoesToMany() {
        Long first = drafted(4);
        Long secondCase = scene.caseOf(scene.servants.get(1), Deed.ENROL);
        Long second = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(secondCase));
        scene.does(scene.supervisor, beans -> {
            assertEquals(List.of(first), beans.get(CopyPlan.class).sources(second).stream().map(CopyPlan.Source::planId).toList());
            assertEquals(targets(4), beans.get(CopyPlan.class).lines(second, first));
            assertThrows(IllegalArgumentException.class, () -> beans.get(CopyPlan.class).lines(first, first));
        });
        PlanTarget same = new PlanTarget("Барлығына ортақ НМИ", "Меморандум", "%", "100", LocalDate.of(2019, 12, 1), "Өсім");
        List<CopyPlan.Proposed> done = scene.as(scene.hr, beans -> beans.get(CopyPlan.class).propose(List.of(first, second), same));
        assertTrue(done.stream().allMatch(one -> one.why() == CopyPlan.Why.TAKES));
        assertEquals(List.of(CopyPlan.Why.FULL, CopyPlan.Why.THERE),
                scene.as(scene.hr, beans -> beans.get(CopyPlan.class).preview(List.of(first, second), same)).stream().map(CopyPlan.Proposed::why).toList());
        submit(first);
        assertEquals(CopyPlan.Why.NO_DRAFT, scene.as(scene.hr, beans -> beans.get(CopyPlan.class).preview(List.of(first), same)).get(0).why());
        look(second, plan -> assertEquals(List.of(same), plan.latest().targets()));
    }

    @Test
    void theFormPrintsSignedAndTheSameOnceMore() {
        Long planId = drafted(5);
        Long draft = scene.as(scene.supervisor, beans -> beans.get(PlanDocument.class).make(planId).id());
        submit(planId);
        approve(planId);
        StoredFile signed = scene.as(scene.hr, beans -> beans.get(PlanDocument.class).make(planId));
        assertEquals(MediaType.PDF, signed.mediaType());
        assertTrue(!signed.id().equals(draft), "what is signed says more than the draft");
        assertEquals(signed.id(), scene.as(scene.hr, beans -> beans.get(PlanDocument.class).make(planId)).id());
    }
}
