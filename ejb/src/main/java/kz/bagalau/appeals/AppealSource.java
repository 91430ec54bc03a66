package kz.bagalau.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.ResultViewers;

/** Tells access about appeals: the body, whose they are, and who may know the result that they are about. */
@ApplicationScoped
public class AppealSource implements SubjectSource {

    @Inject
    EntityManager em;
    @Inject
    ResultViewers viewers;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.APPEAL);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select a.id, a.bodyId, a.personId, c.editionHash from Appeal a, EvaluationCase c where c.id = a.caseId and a.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Subject.in(Kind.APPEAL, (Long) row[0], (Long) row[1]).of((Long) row[2]).in(Phase.DECIDED)
                        .related(row[2].equals(caller.personId()) ? Set.of(Role.SERVANT) : Set.of()).resultKnownTo(viewers.of((String) row[3], false))));
        return found;
    }
}
