package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** Shows a plan to whoever works on it or reads it, with what he may do next. */
@Stateless
public class ShowPlan {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The plan as it is read. */
    @Operates(Operation.PLAN_READ)
    public PlanView reading(@Of(Kind.PLAN) Long planId) {
        return view(desk.take(planId));
    }

    /** The plan as the supervisor writes it. */
    @Operates(Operation.PLAN_FILL)
    public PlanView filling(@Of(Kind.PLAN) Long planId) {
        return view(desk.take(planId));
    }

    /** The plan of a case, begun or not, as HR enters it from paper. */
    @Operates(Operation.PLAN_PAPER)
    public PlanView entering(@Of(Kind.CASE) Long caseId) {
        return view(desk.ofCase(caseId));
    }

    private PlanView view(OnDesk work) {
        Plan plan = work.plan();
        List<Watched> terms = deadlines.of(work.file()).stream().filter(each -> plan.track().equals(each.track()) && Objects.equals(plan.id(), each.thingId()))
                .toList();
        return new PlanView(plan, work.file(), work.rule(), em.find(Unit.class, plan.facts().unitId()).name(), terms,
                offers(work),
                work.road().strip(Stage.of(plan.stage()), plan.passed()), staff.names(List.copyOf(people(work)), recorder.today()),
                Quarters.of(work.file().law(), plan), plan.over() ? List.of() : MonitorPlan.missing(work.file().law(), plan, recorder.today()),
                work.unsigned());
    }

    /** What the caller may do; an office that has agreed is not asked again. */
    private List<Offer> offers(OnDesk work) {
        Set<Role> unsigned = work.unsigned();
        return work.road().offered(Stage.of(work.plan().stage()), work.roles(CurrentCaller.get(), recorder.today()), work.situation().with(Document.GROUND)).stream()
                .filter(offer -> offer.deed() != Deed.AGREE || unsigned.contains(offer.as())).toList();
    }

    private static Set<Long> people(OnDesk work) {
        Set<Long> people = new HashSet<>();
        for (ServantFacts facts : List.of(work.plan().facts(), work.file().subject().facts())) {
            people.addAll(Arrays.asList(facts.personId(), facts.supervisorId(), facts.higherId()));
        }
        work.plan().journal().forEach(entry -> people.add(entry.byId()));
        work.plan().versions().forEach(version -> {
            people.add(version.savedBy());
            version.signatures().forEach(one -> people.addAll(Arrays.asList(one.signerId(), one.enteredBy())));
        });
        work.plan().recommendations().forEach(one -> people.add(one.givenBy()));
        people.remove(null);
        return people;
    }
}
