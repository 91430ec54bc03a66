package kz.bagalau.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;

/** Tells access about sessions: the body, and whether the caller has a place in the commission on the session's day. */
@ApplicationScoped
public class SessionSource implements SubjectSource {

    private static final Set<Role> READERS = EnumSet.of(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY, Role.CHAIR, Role.MEMBER, Role.SUBSTITUTE);

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.SESSION);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> places = places(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select s.id, s.bodyId from Session s where s.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Subject.in(Kind.SESSION, (Long) row[0], (Long) row[1]).in(Phase.UNDER_WAY)
                        .related(places.getOrDefault(row[0], Set.of())).resultKnownTo(READERS)));
        return found;
    }

    /** The caller's place in the composition that is in force on the session's day. */
    private Map<Long, Set<Role>> places(Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> places = new HashMap<>();
        if (caller.personId() != null) {
            em.createQuery("select s.id, p.place from Session s, Commission c join c.compositions k join k.seats p where s.id in :ids"
                    + " and c.id = s.commissionId and p.personId = :me and k.begins = (select max(o.begins) from Commission d"
                    + " join d.compositions o where d.id = c.id and o.begins <= s.heldOn)", Object[].class).setParameter("ids", ids)
                    .setParameter("me", caller.personId()).getResultList()
                    .forEach(row -> places.put((Long) row[0], EnumSet.of(Role.valueOf(row[1].toString()))));
            em.createQuery("select distinct s.id from Session s, EvaluationCase c join c.substitutes t where s.id in :ids and c.bodyId = s.bodyId"
                    + " and t.personId = :me and t.role = :secretary and t.endedOn is null", Long.class).setParameter("ids", ids)
                    .setParameter("me", caller.personId()).setParameter("secretary", kz.bagalau.law.act.Role.SECRETARY).getResultList()
                    .forEach(id -> places.computeIfAbsent(id, any -> EnumSet.noneOf(Role.class)).add(Role.SUBSTITUTE));
        }
        return places;
    }
}
