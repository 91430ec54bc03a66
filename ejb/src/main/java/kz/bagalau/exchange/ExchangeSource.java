package kz.bagalau.exchange;

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

/** Tells access about documents in the exchange: the body, and the servant whom each concerns. */
@ApplicationScoped
public class ExchangeSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.EXCHANGE);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select d.id, d.bodyId, d.personId from ExchangeDocument d where d.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Subject.in(Kind.EXCHANGE, (Long) row[0], (Long) row[1]).of((Long) row[2])));
        return found;
    }
}
