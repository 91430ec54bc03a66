package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.staff.Staff;

/**
 * Nobody acts on his own case in any role: where the secretary, HR, the chair or the official is himself evaluated, an order names who acts in
 * his place in that case, and the case keeps it.
 */
@Stateless
public class NameSubstitutes {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Offices offices;
    @Inject
    Recorder recorder;

    /** Who of those due holds an office, by surname. */
    @Operates(Operation.CYCLE_OPEN)
    public List<OwnCase> among(@Of(Kind.BODY) Long bodyId, Collection<Candidate> due) {
        Map<Long, Set<Role>> held = offices.of(bodyId);
        return due.stream().filter(each -> held.containsKey(each.personId())).map(each -> new OwnCase(each.holder(), held.get(each.personId()))).toList();
    }

    /** Those who may stand in for a servant in an office of his, by surname. */
    @Operates(Operation.CYCLE_OPEN)
    public List<PostHolder> candidates(@Of(Kind.BODY) Long bodyId, Long servantId, Role office) {
        return offices.candidates(bodyId, servantId, office);
    }

    /** The offices that the servant of a case holds and for which nobody is named yet. */
    @Operates(Operation.CASE_READ)
    public List<Role> wanted(@Of(Kind.CASE) Long caseId) {
        EvaluationCase subject = em.find(EvaluationCase.class, caseId);
        return offices.of(subject.bodyId()).getOrDefault(subject.personId(), Set.of()).stream().filter(role -> subject.substitute(role).isEmpty()).sorted()
                .toList();
    }

    /** The offices that the servant of a case holds. */
    @Operates(Operation.CASE_READ)
    public List<Role> held(@Of(Kind.CASE) Long caseId) {
        EvaluationCase subject = em.find(EvaluationCase.class, caseId);
        return offices.of(subject.bodyId()).getOrDefault(subject.personId(), Set.of()).stream().sorted().toList();
    }

    /** Everybody named for a case, whoever acted before among them. */
    @Operates(Operation.CASE_READ)
    public List<Substitute> of(@Of(Kind.CASE) Long caseId) {
        return em.find(EvaluationCase.class, caseId).substitutes();
    }

    /** The names of everybody named for a case. */
    @Operates(Operation.CASE_READ)
    public Map<Long, PersonName> names(@Of(Kind.CASE) Long caseId) {
        return staff.names(of(caseId).stream().map(Substitute::personId).distinct().toList(), recorder.today());
    }

    /**
     * Names who acts in an office of the servant in his own case; whoever did so before does no longer.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the act does not let this person stand in
     * @throws IllegalArgumentException if it is the servant himself, or the order is missing or dated after today
     */
    @Operates(Operation.CASE_SUBSTITUTE)
    public void name(@Of(Kind.CASE) Long caseId, @Recorded("substitute") NamedSubstitute named) {
        put(em.find(EvaluationCase.class, caseId), named);
    }

    /** The same while the case is being opened. */
    @Operates(Operation.WITHIN)
    public void put(EvaluationCase subject, NamedSubstitute named) {
        recorder.requirePast(named.orderedOn());
        offices.requireFit(library.law(subject.editionHash()), subject.bodyId(), named);
        subject.substitute(new Substitute(named.office(), named.personId(), named.orderNo(), named.orderedOn()),
                recorder.done(Deed.NAME_SUBSTITUTE, Role.HR_WORKER, named.orderNo()));
    }
}
