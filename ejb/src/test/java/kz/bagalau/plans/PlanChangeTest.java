package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.plan.PlanTarget;
import org.junit.jupiter.api.Test;

/** What becomes of the text of a work plan: changes, two writers, signatures, a move, what was signed on paper; on PostgreSQL. */
class PlanChangeTest extends PlanScene {

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
