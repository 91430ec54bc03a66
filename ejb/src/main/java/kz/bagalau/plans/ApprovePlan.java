package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** A plan is signed by the servant who is asked to, agreed to by the offices that are asked, and approved by whom the act names, or given back with the reason. */
@Stateless
public class ApprovePlan {

    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    PlanDocument document;

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
        approve(desk.take(planId), seen, Role.HIGHER_SUPERVISOR);
    }

    /**
     * The evaluator approves what all who were asked agreed to: the targets are set (aksu-2023, п. 18 (2), 23).
     *
     * @throws PlanConflict when it was changed since the caller saw it
     * @throws kz.bagalau.law.explain.ObstacleException before all agreed, and where the act has somebody else approve
     */
    @Operates(Operation.PLAN_SET)
    public void set(@Of(Kind.PLAN) Long planId, long seen) {
        OnDesk work = desk.take(planId);
        approve(work, seen, work.as(Deed.APPROVE, recorder.today()));
    }

    private void approve(OnDesk work, long seen, Role role) {
        work.requireUnchanged(seen);
        work.plan().approve(work.course(recorder.done(Deed.APPROVE, role)), recorder.signature(role, SignedPlan.hash(work.file(), work.plan())));
        document.complete(work.plan(), work.file());
    }

    /**
     * The caller agrees for his office: the department of economics or the head of HR, in either order; once all did, the evaluator may approve
     * (aksu-2023, п. 20 (2), 23).
     *
     * @throws PlanConflict when it was changed since the caller saw it
     * @throws kz.bagalau.law.explain.ObstacleException when it is not laid before the office, or the office has agreed
     */
    @Operates(Operation.PLAN_AGREE)
    public void agree(@Of(Kind.PLAN) Long planId, long seen) {
        OnDesk work = desk.hold(planId);
        work.requireUnchanged(seen);
        Set<Role> mine = work.roles(CurrentCaller.get(), recorder.today());
        Set<Role> asked = work.rule().agreedWith();
        Role role = asked.stream().sorted().filter(mine::contains).filter(work.unsigned()::contains).findFirst()
                .or(() -> asked.stream().filter(mine::contains).findFirst()).orElseGet(() -> work.as(Deed.AGREE, recorder.today()));
        if (work.plan().before(work.road(), Deed.AGREE)) {
            work.requireUnsigned(role, recorder.caller());
        }
        work.plan().sign(work.signing(recorder.done(Deed.AGREE, role)), recorder.signature(role, SignedPlan.hash(work.file(), work.plan())));
    }

    /** Gives it back to be mended, with the demand of the act that it does not meet. */
    @Operates(Operation.PLAN_RETURN)
    public void sendBack(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().back(work.course(recorder.done(Deed.RETURN, work.as(Deed.RETURN, recorder.today()), DraftPlan.required(reason))));
    }
}
