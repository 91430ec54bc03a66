package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** HR enters a plan that was made and signed on paper: with the days written there, those who signed and the scan. It goes on from there. */
@Stateless
public class EnterPlan {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Enters a plan from its paper, for a case without one or in the place of a draft.
     *
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException when the plan is further than a draft, or what the paper says is not as the act demands
     * @throws kz.bagalau.planning.WrongDay when a day lies after today
     */
    @Operates(Operation.PLAN_PAPER)
    public Long enter(@Of(Kind.CASE) Long caseId, PaperPlan paper, Attachment scan) {
        recorder.requirePast(paper.last());
        OnDesk work = desk.ofCase(caseId);
        Plan plan = work.plan();
        plan.draft(work.course(paper(Deed.DRAFT, plan.facts().supervisorId(), Role.SUPERVISOR, paper.drafted(), null)));
        if (plan.id() == null) {
            em.persist(plan);
        }
        plan.write(paper.lines(), paper.language(), recorder.caller(), recorder.now());
        walk(work, paper, files.store(plan.bodyId(), "scan", scan));
        em.flush();
        return plan.id();
    }

    private void walk(OnDesk work, PaperPlan paper, Long scanId) {
        Plan plan = work.plan();
        boolean firstHead = plan.approverRole() == Role.SUPERVISOR;
        if (paper.signed() != null) {
            sign(work, Deed.SIGN, plan.facts().personId(), Role.SERVANT, paper.signed(), scanId);
        }
        if (paper.submitted() != null && !firstHead) {
            sign(work, Deed.SUBMIT, plan.facts().supervisorId(), Role.SUPERVISOR, paper.submitted(), scanId);
        }
        if (paper.approved() != null) {
            Done done = paper(Deed.APPROVE, plan.approverId(), plan.approverRole(), paper.approved(), scanId);
            plan.approve(work.course(done), signature(work, plan.approverId(), plan.approverRole(), paper.approved(), scanId));
        }
        if (paper.filed() != null) {
            plan.follow(work.course(paper(Deed.FILE, recorder.caller(), Role.HR_WORKER, paper.filed(), scanId)));
        }
    }

    private void sign(OnDesk work, Deed deed, Long person, Role role, LocalDate day, Long scanId) {
        work.plan().sign(work.course(paper(deed, person, role, day, scanId)), signature(work, person, role, day, scanId));
    }

    private Done paper(Deed deed, Long person, Role role, LocalDate day, Long scanId) {
        return recorder.onPaper(deed, person, role, day, scanId);
    }

    private Signature signature(OnDesk work, Long person, Role role, LocalDate day, Long scanId) {
        return recorder.paperSignature(person, role, day, SignedPlan.hash(work.file(), work.plan()), scanId);
    }
}
