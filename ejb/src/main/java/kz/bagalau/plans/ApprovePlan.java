package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** A plan is signed by the servant who is asked to, and approved by whoever stands above the supervisor, or given back with the reason. */
@Stateless
public class ApprovePlan {

    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;

    /**
     * The servant signs the plan that was drafted with him.
     *
     * @throws PlanConflict when it was changed since he saw it
     */
    @Operates(Operation.PLAN_SIGN)
    public void sign(@Of(Kind.PLAN) Long planId, long seen) {
        OnDesk work = desk.take(planId);
        work.requireUnchanged(seen);
        work.plan().sign(work.course(recorder.done(Deed.SIGN, Role.SERVANT)), recorder.signature(Role.SERVANT, SignedPlan.hash(work.file(), work.plan())));
    }

    /**
     * Approves what was submitted.
     *
     * @throws PlanConflict when it was changed since the caller saw it
     */
    @Operates(Operation.PLAN_APPROVE)
    public void approve(@Of(Kind.PLAN) Long planId, long seen) {
        OnDesk work = desk.take(planId);
        work.requireUnchanged(seen);
        work.plan().approve(work.course(recorder.done(Deed.APPROVE, Role.HIGHER_SUPERVISOR)),
                recorder.signature(Role.HIGHER_SUPERVISOR, SignedPlan.hash(work.file(), work.plan())));
    }

    /** Gives it back to be mended, with the demand of the act that it does not meet. */
    @Operates(Operation.PLAN_RETURN)
    public void sendBack(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().back(work.course(recorder.done(Deed.RETURN, Role.HIGHER_SUPERVISOR, DraftPlan.required(reason))));
    }
}
