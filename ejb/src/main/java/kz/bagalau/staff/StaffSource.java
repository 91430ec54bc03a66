package kz.bagalau.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;

/** Persons and import batches, as access sees them: the bodies they belong to, and whether the caller supervises the person. */
@ApplicationScoped
public class StaffSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Inject
    Clock time;

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.PERSON, Kind.BATCH);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return kind == Kind.PERSON ? persons(ids, caller) : batches(ids);
    }

    private Map<Long, Subject> batches(Collection<Long> ids) {
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select i.id, i.bodyId from StaffImport i where i.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Subject.in(Kind.BATCH, (Long) row[0], (Long) row[1])));
        return found;
    }

    private Map<Long, Subject> persons(Collection<Long> ids, Caller caller) {
        Map<Long, Set<Long>> bodies = new HashMap<>();
        em.createQuery("select p.id, e.bodyId from Person p left join Employment e on e.personId = p.id where p.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultList().forEach(row -> add(bodies, (Long) row[0], (Long) row[1]));
        withoutPosts(bodies);
        Map<Long, Set<Role>> relations = relations(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        bodies.forEach((id, in) -> found.put(id, Subject.in(Kind.PERSON, id, in).of(id).related(related(id, caller, relations))));
        return found;
    }

    /** Who never held a post belongs to the bodies that know him from outside; the record of a servant stays with those he serves. */
    private void withoutPosts(Map<Long, Set<Long>> bodies) {
        List<Long> strangers = bodies.entrySet().stream().filter(one -> one.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        if (!strangers.isEmpty()) {
            em.createQuery("select o.personId, o.bodyId from Outsider o where o.personId in :ids", Object[].class).setParameter("ids", strangers)
                    .getResultList().forEach(row -> add(bodies, (Long) row[0], (Long) row[1]));
        }
    }

    private static void add(Map<Long, Set<Long>> bodies, Long personId, Long bodyId) {
        Set<Long> of = bodies.computeIfAbsent(personId, id -> new HashSet<>());
        if (bodyId != null) {
            of.add(bodyId);
        }
    }

    private static Set<Role> related(Long id, Caller caller, Map<Long, Set<Role>> relations) {
        return id.equals(caller.personId()) ? Set.of(Role.SERVANT) : relations.getOrDefault(id, Set.of());
    }

    /** Whom of them the caller supervises today, or would through one of his subordinates. */
    private Map<Long, Set<Role>> relations(Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> relations = new HashMap<>();
        if (caller.personId() != null) {
            relate(relations, Role.SUPERVISOR, "e.supervisorId = :me or e.supervisorId in (select a.forPersonId from ActingSupervisor a where"
                    + " a.actingId = :me and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day))", ids, caller);
            relate(relations, Role.HIGHER_SUPERVISOR, "e.supervisorId in (select h.personId from Employment h where h.supervisorId = :me and"
                    + " h.appointedOn <= :day and (h.lastDay is null or h.lastDay >= :day))", ids, caller);
        }
        return relations;
    }

    private void relate(Map<Long, Set<Role>> relations, Role role, String condition, Collection<Long> ids, Caller caller) {
        em.createQuery("select distinct e.personId from Employment e where e.personId in :ids and e.appointedOn <= :day and (e.lastDay is null"
                + " or e.lastDay >= :day) and (" + condition + ")", Long.class).setParameter("ids", ids).setParameter("me", caller.personId())
                .setParameter("day", LocalDate.ofInstant(time.instant(), time.getZone())).getResultList()
                .forEach(id -> relations.computeIfAbsent(id, person -> EnumSet.noneOf(Role.class)).add(role));
    }
}
