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
import kz.bagalau.model.session.Session;

/** Tells access about sessions: the body, whether the caller has a place in the commission on the session's day, or acts for its secretary there. */
@ApplicationScoped
public class SessionSource implements SubjectSource {

    private static final Set<Role> READERS = EnumSet.of(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY, Role.CHAIR, Role.MEMBER, Role.SUBSTITUTE);

    /** The stages at which a case can still be put before a session. */
    private static final Set<String> AHEAD = Set.of(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED);

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

    /**
     * The caller's place in the composition that is in force on the session's day. Who stands in for the secretary in the secretary's own case
     * has his place where the case may still be put, and where it was put: in no other session.
     */
    private Map<Long, Set<Role>> places(Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> places = new HashMap<>();
        if (caller.personId() != null) {
            em.createQuery("select s.id, p.place from Session s, Commission c join c.compositions k join k.seats p where s.id in :ids"
                    + " and c.id = s.commissionId and p.personId = :me and k.begins = (select max(o.begins) from Commission d"
                    + " join d.compositions o where d.id = c.id and o.begins <= s.heldOn)", Object[].class).setParameter("ids", ids)
                    .setParameter("me", caller.personId()).getResultList()
                    .forEach(row -> places.put((Long) row[0], EnumSet.of(Role.valueOf(row[1].toString()))));
            em.createQuery("select distinct s.id from Session s, EvaluationCase c join c.substitutes t where s.id in :ids and c.bodyId = s.bodyId"
                    + " and t.personId = :me and t.role = :secretary and t.endedOn is null and (s.stage in :ahead or exists (select i.id from Session o"
                    + " join o.items i where o.id = s.id and i.caseId = c.id))", Long.class).setParameter("ids", ids).setParameter("ahead", AHEAD)
                    .setParameter("me", caller.personId()).setParameter("secretary", kz.bagalau.law.act.Role.SECRETARY).getResultList()
                    .forEach(id -> places.computeIfAbsent(id, any -> EnumSet.noneOf(Role.class)).add(Role.SUBSTITUTE));
        }
        return places;
    }
}
