package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** HR keeps approved plans; a plan whose servant moves or whose supervisor leaves is closed, one that was never approved is given up. */
@Stateless
public class KeepPlan {

    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;

    /** Takes approved plans into keeping (family of 2018, п. 15). */
    @Operates(Operation.PLAN_FILE)
    public void file(@Of(Kind.PLAN) Collection<Long> planIds) {
        planIds.forEach(id -> {
            OnDesk work = desk.take(id);
            work.plan().follow(work.course(recorder.done(Deed.FILE, Role.HR_WORKER)));
        });
    }

    /**
     * Closes a plan in force when the servant moves or the supervisor leaves.
     *
     * @param states how far each target is, in their order
     */
    @Operates(Operation.PLAN_CLOSE)
    public void close(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason, List<String> states) {
        OnDesk work = desk.take(planId);
        work.plan().close(work.course(recorder.done(Deed.CLOSE, as(work), DraftPlan.required(reason))), states);
    }

    /** Gives up a plan of which nothing was approved. */
    @Operates(Operation.PLAN_CLOSE)
    public void cancel(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().follow(work.course(recorder.done(Deed.CANCEL, as(work), DraftPlan.required(reason))));
    }

    private Role as(OnDesk work) {
        return recorder.caller().equals(work.plan().facts().supervisorId()) ? Role.SUPERVISOR : Role.HR_WORKER;
    }
}
