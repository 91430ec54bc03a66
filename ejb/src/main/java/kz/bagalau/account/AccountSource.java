package kz.bagalau.account;

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

/**
 * Accounts, as access sees them: each concerns its person, so that nobody grants a role to himself. They belong to no body: only who
 * administers the whole installation changes them.
 */
@ApplicationScoped
public class AccountSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ACCOUNT);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Subject> found = new TreeMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select a.id, a.personId from Account a where a.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> found.put((Long) row[0], Subject.in(kind, (Long) row[0], Set.of()).of((Long) row[1])));
        }
        return found;
    }
}
