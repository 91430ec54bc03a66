package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.Recommendation;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** The supervisor monitors the targets of a plan each quarter, and writes to the servant what is needed to reach them (family of 2018, п. 16). */
@Stateless
public class MonitorPlan {

    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;

    /**
     * Gives the written recommendations of a quarter.
     *
     * @param quarter the quarter by its code, e.g. "2019-Q1"
     * @throws IllegalArgumentException when the plan has no such quarter, or it has not begun
     */
    @Operates(Operation.PLAN_CHANGE)
    public void monitor(@Of(Kind.PLAN) Long planId, @Recorded("quarter") String quarter, Lang language, String words) {
        OnDesk work = desk.take(planId);
        Period asked = Quarters.of(work.file().law(), work.plan()).stream().filter(each -> each.code().equals(quarter)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + planId + " has no quarter " + quarter));
        if (asked.from().isAfter(recorder.today())) {
            throw new IllegalArgumentException("quarter " + quarter + " begins on " + asked.from());
        }
        Done done = recorder.done(Deed.MONITOR, work.as(Deed.MONITOR, recorder.today()), quarter);
        work.plan().monitor(work.course(done), new Recommendation(quarter, Written.in(language, words), done));
    }

    /** The quarters that are over on a day and have no recommendations. */
    static List<Period> missing(Law law, Plan plan, LocalDate today) {
        List<String> given = plan.recommendations().stream().map(Recommendation::quarter).toList();
        return Quarters.of(law, plan).stream().filter(each -> each.to().isBefore(today) && !given.contains(each.code())).toList();
    }
}
