package kz.bagalau.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;

/** Tells access to which body a request came, and which servant asks: nobody in the service answers his own request. */
@ApplicationScoped
public class RequestSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REQUEST);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        return em.createQuery("select r.id, r.bodyId, r.personId from Request r where r.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> Subject.in(Kind.REQUEST, (Long) row[0], (Long) row[1]).of((Long) row[2])));
    }
}
