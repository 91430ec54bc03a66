package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Exclusion;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.planning.Candidate.State;
import kz.bagalau.staff.AwayFromPost;
import kz.bagalau.staff.Staff;

/** Who is in a cycle: the rule's proposal, and what HR adds to it or takes out of it, each with a reason that stays. */
@Stateless
public class Enrolment {

    private static final Situation DECIDED = Situation.empty().with(Circumstance.DECISION_STANDS);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartLaw wordings;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** Everybody in a post of the body, as he stands to the cycle: enrolled, left out, due, or not due and why. */
    @Operates(Operation.CYCLE_READ)
    public List<Candidate> candidates(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Set<Long> enrolled = enrolled(cycleId);
        Map<Long, String> excluded = cycle.exclusions().stream().collect(Collectors.toMap(Exclusion::personId, Exclusion::reason, (one, two) -> two));
        return new WhoIsDue(library.law(cycle.editionHash()).edition(), cycle.days(), EvaluatedYears.of(em, library, cycle.bodyId(), cycleId),
                AwayFromPost.of(staff, cycle.bodyId(), cycle.days())).among(staff.holders(cycle.bodyId(), recorder.today())).stream()
                .map(each -> excluded.containsKey(each.personId()) ? each.as(State.EXCLUDED, excluded.get(each.personId()))
                        : enrolled.contains(each.personId()) ? each.as(State.ENROLLED, null) : each).toList();
    }

    private Set<Long> enrolled(Long cycleId) {
        return new HashSet<>(em.createQuery("select c.facts.personId from EvaluationCase c where c.cycleId = :cycle", Long.class)
                .setParameter("cycle", cycleId).getResultList());
    }

    /**
     * Takes servants into the cycle, onto a sitting or, without one, onto none yet.
     *
     * @param reason why, where the rule had not proposed them; null where it had
     * @return the ids of their cases
     */
    @Operates(Operation.CYCLE_CHANGE)
    public List<Long> enrol(@Of(Kind.CYCLE) Long cycleId, @Recorded("persons") Collection<Long> personIds, Long sittingId,
            @Recorded("reason") String reason) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        List<Candidate> chosen = candidates(cycleId).stream().filter(each -> personIds.contains(each.personId()))
                .filter(each -> each.state() != State.ENROLLED).toList();
        if (chosen.stream().anyMatch(each -> each.state() != State.DUE) && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("somebody whom the rule does not propose is added only with a reason");
        }
        return enrol(cycle, chosen, sittingId, recorder.done(Deed.ENROL, Role.HR_WORKER, reason));
    }

    /**
     * Opens a case for each of those chosen; gives the ids.
     *
     * @param done who enrols them, in which place, why
     * @throws kz.bagalau.law.explain.ObstacleException while the act wants the schedule approved before
     */
    @Operates(Operation.WITHIN)
    public List<Long> enrol(Cycle cycle, List<Candidate> chosen, Long sittingId, Done done) {
        Law law = library.law(cycle.editionHash());
        StateBody body = em.find(StateBody.class, cycle.bodyId());
        Map<Long, Line> lines = staff.lines(cycle.bodyId(), recorder.today());
        List<EvaluationCase> cases = new ArrayList<>();
        for (Candidate each : chosen) {
            cycle.include(each.personId(), done);
            EvaluationCase opened = open(cycle, body, each, lines.getOrDefault(each.personId(), Line.NONE));
            opened.sitting(sittingId);
            opened.follow(new Course(law.road(EvaluationCase.TRACK), agreed(cycle), done));
            em.persist(opened);
            cases.add(opened);
        }
        em.flush();
        return cases.stream().map(EvaluationCase::id).toList();
    }

    private static Situation agreed(Cycle cycle) {
        return cycle.approved() ? Situation.empty().with(Circumstance.SCHEDULE_AGREED) : Situation.empty();
    }

    private EvaluationCase open(Cycle cycle, StateBody body, Candidate each, Line line) {
        Days period = each.period() == null ? cycle.days() : each.period();
        EvaluationCase opened = new EvaluationCase(cycle.bodyId(), cycle.id(), cycle.editionHash(), ServantFacts.of(each.holder(), line), period);
        opened.window(each.opens(), each.closes());
        if (!wordings.inForce(body, cycle.editionId(), period.last())) {
            opened.periodGround(cycle.ground());
        }
        return opened;
    }

    /**
     * Leaves a servant out of the cycle, with a reason; a case that he has in it ends there, and stays readable.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while a decision of the commission stands in it
     */
    @Operates(Operation.CYCLE_CHANGE)
    public void exclude(@Of(Kind.CYCLE) Long cycleId, @Recorded("person") Long personId, @Recorded("reason") String reason) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Done done = recorder.done(Deed.EXCLUDE, Role.HR_WORKER, reason);
        cycle.exclude(personId, null, done);
        Track road = library.law(cycle.editionHash()).road(EvaluationCase.TRACK);
        em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person", EvaluationCase.class)
                .setParameter("cycle", cycleId).setParameter("person", personId).getResultList().stream()
                .filter(one -> one.decided() || !road.ends().contains(Stage.of(one.stage())))
                .forEach(one -> one.follow(new Course(road, one.decided() ? DECIDED : Situation.empty(), done)));
    }
}
