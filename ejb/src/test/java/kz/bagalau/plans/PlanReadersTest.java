package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Access;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.Test;

/** Who may do what with work plans, what lists and inboxes show of them and what it costs; on PostgreSQL. */
class PlanReadersTest extends PlanScene {

    @Test
    void eachDeedBelongsToOnePerson() {
        Long planId = drafted(5);
        // what asks for the password is offered before it is given
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_SIGN, Operation.PLAN_PRINT), allowed(servant, planId));
        assertEquals(List.of(Operation.PLAN_FILL, Operation.PLAN_SUBMIT, Operation.PLAN_CHANGE, Operation.PLAN_READ, Operation.PLAN_CLOSE,
                Operation.PLAN_PROPOSE, Operation.PLAN_PRINT), allowed(scene.supervisor, planId));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_APPROVE, Operation.PLAN_RETURN, Operation.PLAN_PRINT), allowed(scene.head, planId));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_FILE, Operation.PLAN_CLOSE, Operation.PLAN_PROPOSE,
                Operation.PLAN_PRINT), allowed(scene.hr, planId));
        assertEquals(List.of(), allowed(scene.servants.get(1), planId));
        Long own = scene.caseOf(scene.hr, Deed.ENROL);
        Long ownPlan = scene.as(scene.head, beans -> beans.get(DraftPlan.class).begin(own));
        assertEquals(List.of(Operation.PLAN_READ, Operation.PLAN_SIGN, Operation.PLAN_PRINT), allowed(scene.hr, ownPlan), "nobody keeps his own plan");
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
        ListPage<PlanRow> all = scene.office(beans -> beans.get(ListPlans.class).plans(ListQuery.everything()));
        assertEquals(3, all.total());
        ListPage<PlanRow> own = scene.as(scene.supervisor, beans -> beans.get(ListPlans.class).plans(ListQuery.everything()));
        assertEquals(List.of("draft", "none"), own.rows().stream().map(PlanRow::stage).toList());
        assertEquals(planId, own.rows().get(0).planId());
        assertEquals(LocalDate.of(2019, 1, 17), own.rows().get(1).term().last());
        assertEquals(0, scene.as(scene.servants.get(2), beans -> beans.get(ListPlans.class).plans(ListQuery.everything())).total());
        ListQuery missing = new ListQuery("", Map.of("stage", "none"), "", false, 0, 20);
        assertEquals(2, scene.office(beans -> beans.get(ListPlans.class).plans(missing)).total());
        assertEquals(1, scene.office(beans -> beans.get(ListPlans.class).cycles()).size());
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
        assertEquals(List.of("plan.inbox.file"), scene.office(beans -> beans.get(PlanInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream()
                .map(InboxItem::key).toList());
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        assertEquals(List.of(), inbox(scene.supervisor));
        scene.on(LocalDate.of(2019, 4, 2));
        assertEquals(List.of("plan.inbox.monitor"), inbox(scene.supervisor));
        scene.on(LocalDate.of(2019, 7, 2));
        assertEquals(List.of("plan.inbox.monitor", "plan.inbox.monitor"), inbox(scene.supervisor), "a line for each quarter");
        assertEquals(List.of("2019-Q2", "2019-Q1"), scene.office(beans -> beans.get(ListPlans.class).quarters()));
        ListQuery silent = new ListQuery("", Map.of("missing", "2019-Q1"), "", false, 0, 20);
        assertEquals(1, scene.office(beans -> beans.get(ListPlans.class).plans(silent)).total());
        scene.does(scene.supervisor, beans -> beans.get(MonitorPlan.class).monitor(planId, "2019-Q1", Lang.KK, "2-НМИ бойынша жеделдету қажет"));
        assertEquals(0, scene.office(beans -> beans.get(ListPlans.class).plans(silent)).total());
        assertEquals(0, scene.office(beans -> beans.get(ListPlans.class).plans(new ListQuery("", Map.of("missing", "Q7"), "", false, 0, 20))).total());
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

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(PlanInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream().map(InboxItem::key).toList();
    }
}
