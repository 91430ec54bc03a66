package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;
import kz.bagalau.staff.Staff;

/** Takes lines over: from the servant's own former plan, from that of a colleague under the same supervisor, or one line into many drafts. */
@Stateless
public class CopyPlan {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** From which plans a plan can be copied: the servant's own former ones, then those of others under the same supervisor; at most 50. */
    @Operates(Operation.PLAN_FILL)
    public List<Source> sources(@Of(Kind.PLAN) Long planId) {
        Plan plan = desk.take(planId).plan();
        List<Plan> found = em.createQuery("select p from Plan p where p.bodyId = :body and p.id <> :id and (p.facts.personId = :person"
                + " or p.facts.supervisorId = :supervisor) and exists (select v from Plan q join q.versions v join v.lines l where q.id = p.id)"
                + " order by case when p.facts.personId = :person then 0 else 1 end, p.firstDay desc, p.id desc", Plan.class)
                .setParameter("body", plan.bodyId()).setParameter("id", planId).setParameter("person", plan.facts().personId())
                .setParameter("supervisor", plan.facts().supervisorId()).setMaxResults(MOST).getResultList();
        Map<Long, PersonName> names = staff.names(found.stream().map(each -> each.facts().personId()).distinct().toList(), recorder.today());
        return found.stream().map(each -> new Source(each.id(), names.get(each.facts().personId()), each.days().first().getYear(),
                each.facts().personId().equals(plan.facts().personId()))).toList();
    }

    /**
     * The lines of a source, with their days moved into the days of the plan, or left out where they do not fit.
     *
     * @throws IllegalArgumentException when the other plan is none of the sources
     */
    @Operates(Operation.PLAN_FILL)
    public List<PlanTarget> lines(@Of(Kind.PLAN) Long planId, @Recorded("source") Long sourceId) {
        if (sources(planId).stream().noneMatch(each -> each.planId().equals(sourceId))) {
            throw new IllegalArgumentException("plan " + sourceId + " is no source of plan " + planId);
        }
        Plan plan = desk.take(planId).plan();
        Plan source = desk.take(sourceId).plan();
        int years = plan.days().first().getYear() - source.days().first().getYear();
        return source.latest().targets().stream().map(line -> moved(line, line.due() == null ? null : line.due().plusYears(years), plan)).toList();
    }

    private static PlanTarget moved(PlanTarget line, LocalDate due, Plan plan) {
        boolean fits = due != null && !due.isBefore(plan.days().first()) && !due.isAfter(plan.days().last());
        return new PlanTarget(line.name(), line.source(), line.unit(), line.planned(), fits ? due : null, line.outcome()).measured(line.direction(), line.quarters());
    }

    /** What adding a target to many drafts will do, and whom it leaves out. */
    @Operates(Operation.PLAN_PROPOSE)
    public List<Proposed> preview(@Of(Kind.PLAN) Collection<Long> planIds, PlanTarget target) {
        return planIds.stream().map(id -> judge(desk.take(id), target)).toList();
    }

    /** Adds a target to the drafts that can take it; gives what was done with each. */
    @Operates(Operation.PLAN_PROPOSE)
    public List<Proposed> propose(@Of(Kind.PLAN) Collection<Long> planIds, PlanTarget target) {
        List<Proposed> done = new ArrayList<>();
        for (Long id : planIds) {
            OnDesk work = desk.take(id);
            Proposed one = judge(work, target);
            if (one.why() == Why.TAKES) {
                List<PlanTarget> lines = work.plan().latest().targets().stream().filter(line -> !line.empty()).collect(Collectors.toCollection(ArrayList::new));
                lines.add(target);
                work.plan().write(lines, work.plan().latest().lang(), recorder.caller(), recorder.now());
                work.plan().follow(work.course(recorder.done(Deed.DRAFT, work.drafter(), target.name())));
            }
            done.add(one);
        }
        return done;
    }

    private static Proposed judge(OnDesk work, PlanTarget target) {
        Plan plan = work.plan();
        List<PlanTarget> lines = plan.latest().targets().stream().filter(line -> !line.empty()).toList();
        Why why = !plan.after(work.road(), Deed.DRAFT) ? Why.NO_DRAFT : lines.size() >= work.rule().most() ? Why.FULL
                : lines.stream().anyMatch(line -> target.name().equals(line.name())) ? Why.THERE : Why.TAKES;
        return new Proposed(plan.id(), plan.facts().personId(), why);
    }

    /** A plan to copy from: whose, of which year, and whether it is the servant's own. */
    public record Source(Long planId, PersonName name, int year, boolean own) {
    }

    /** A draft that takes a target, or why it does not. */
    public record Proposed(Long planId, Long personId, Why why) {
    }

    /** Why a plan takes a target or not; named in the bundle as {@code plan.propose.<name>}. */
    public enum Why {
        /** It is a draft with room for it. */
        TAKES,
        /** It is no draft any more, or not yet. */
        NO_DRAFT,
        /** It has as many targets as the act allows. */
        FULL,
        /** It has a target of that name. */
        THERE
    }
}
