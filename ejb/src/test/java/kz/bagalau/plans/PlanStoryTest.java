package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.Test;

/** A work plan from its draft to its keeping (family of 2018, п. 9-16), on PostgreSQL. */
class PlanStoryTest extends PlanScene {

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
            assertEquals(4, Quarters.of(file.law(), file.plan().orElseThrow()).size());
            assertEquals(3, MonitorPlan.missing(file.law(), file.plan().orElseThrow(), LocalDate.of(2020, 1, 20)).size());
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
}
