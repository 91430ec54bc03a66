package kz.bagalau.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;

/** Tells access about disputes: the body, in whose evaluation, and whether the caller lodged it, as whatever he is in the case. */
@ApplicationScoped
public class DisputeSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DISPUTE);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select d.id, d.bodyId, d.personId, d.lodgedBy from Dispute d where d.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Subject.in(Kind.DISPUTE, (Long) row[0], (Long) row[1]).of((Long) row[2])
                        .related(row[3].equals(caller.personId()) ? Set.of(Role.SUPERVISOR, Role.RESPONDENT) : Set.of())));
        return found;
    }
}
