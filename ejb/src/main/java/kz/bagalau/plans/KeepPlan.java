package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** HR keeps approved plans; a plan whose servant moves or whose supervisor leaves is closed, one that was never approved is given up. */
@Stateless
public class KeepPlan {

    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;

    /** Takes approved plans into keeping (family of 2018, п. 15), or places them in the system (aksu-2023, п. 23): whichever the act has HR do. */
    @Operates(Operation.PLAN_FILE)
    public void file(@Of(Kind.PLAN) Collection<Long> planIds) {
        planIds.forEach(id -> {
            OnDesk work = desk.take(id);
            Deed deed = keeping(work.road()).orElse(Deed.FILE);
            work.plan().follow(work.course(recorder.done(deed, work.as(deed, recorder.today()))));
        });
    }

    /** What HR does with plans once they are approved; empty where the act gives it nothing to do. */
    static Optional<Deed> keeping(Track road) {
        return Stream.of(Deed.FILE, Deed.PLACE).filter(deed -> !road.stagesOffering(deed).isEmpty()).findFirst();
    }

    /** What HR does next with a plan at a stage; empty where nothing. */
    static Optional<Deed> keeping(Track road, String stage) {
        return keeping(road).filter(deed -> road.stagesOffering(deed).contains(Stage.of(stage)));
    }

    /**
     * Closes a plan in force when the servant moves or the supervisor leaves.
     *
     * @param states how far each target is, in their order
     */
    @Operates(Operation.PLAN_CLOSE)
    public void close(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason, List<String> states) {
        OnDesk work = desk.take(planId);
        work.plan().close(work.course(recorder.done(Deed.CLOSE, work.as(Deed.CLOSE, recorder.today()), DraftPlan.required(reason))), states);
    }

    /** Gives up a plan of which nothing was approved. */
    @Operates(Operation.PLAN_CLOSE)
    public void cancel(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().follow(work.course(recorder.done(Deed.CANCEL, work.as(Deed.CANCEL, recorder.today()), DraftPlan.required(reason))));
    }
}
