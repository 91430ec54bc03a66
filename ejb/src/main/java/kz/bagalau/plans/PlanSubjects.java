package kz.bagalau.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.planning.EvaluationSubjects;

/**
 * Tells access how a caller stands to plans. Who acts above the servant is decided by date: in the post for which the plan was made, those whom
 * his case names now; after he has left it, those under whom it was made.
 */
@ApplicationScoped
public class PlanSubjects implements SubjectSource {

    @Inject
    EntityManager em;
    @Inject
    EvaluationSubjects cases;

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.PLAN);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery("select p.id, p.bodyId, p.caseId, p.facts, c.facts from Plan p, EvaluationCase c where c.id = p.caseId"
                + " and p.id in :ids", Object[].class).setParameter("ids", ids).getResultList();
        Map<Long, Subject> ofCase = cases.find(Kind.CASE, rows.stream().map(row -> (Long) row[2]).distinct().toList(), caller);
        // what is in a draft belongs to its author until he lays it before others; what was laid before them once they may read
        Set<Long> laid = new HashSet<>(em.createQuery("select p.id from Plan p join p.journal j where p.id in :ids and j.deed = :submit", Long.class)
                .setParameter("ids", ids).setParameter("submit", Deed.SUBMIT).getResultList());
        Map<Long, Subject> subjects = new HashMap<>();
        rows.forEach(row -> subjects.put((Long) row[0], Subject.in(Kind.PLAN, (Long) row[0], (Long) row[1]).of(((ServantFacts) row[3]).personId())
                .in(laid.contains((Long) row[0]) ? Phase.UNDER_WAY : Phase.PREPARED)
                .related(relations((ServantFacts) row[3], (ServantFacts) row[4], ofCase.get((Long) row[2]), caller))));
        return subjects;
    }

    private static Set<Role> relations(ServantFacts plan, ServantFacts now, Subject ofCase, Caller caller) {
        Set<Role> relations = EnumSet.noneOf(Role.class);
        relations.addAll(ofCase.relations());
        relations.removeAll(EnumSet.of(Role.SUPERVISOR, Role.HIGHER_SUPERVISOR, Role.RESPONDENT, Role.SIGNER));
        ServantFacts above = now.employmentId().equals(plan.employmentId()) ? now : plan;
        if (caller.personId() != null && caller.personId().equals(above.supervisorId())) {
            relations.add(Role.SUPERVISOR);
        }
        if (caller.personId() != null && caller.personId().equals(above.higherId())) {
            relations.add(Role.HIGHER_SUPERVISOR);
        }
        return relations;
    }
}
