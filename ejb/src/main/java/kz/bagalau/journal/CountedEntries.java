package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.journal.JournalEntry;

/** Finds the entries that give points: those the supervisor counted, whatever case ran when they were entered. */
@Stateless
@Operates(Operation.WITHIN)
public class CountedEntries {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The entries of people in a part of the period, by person, in the order of their days: one statement. */
    public Map<Long, List<JournalEntry>> of(Long bodyId, Collection<Long> personIds, String part) {
        return personIds.isEmpty() ? Map.of() : em.createQuery("select e from JournalEntry e where e.personId in :people and e.part = :part and e.bodyId = :body"
                + " and e.stage = :counted order by e.day, e.id", JournalEntry.class).setParameter("people", personIds).setParameter("part", part)
                .setParameter("body", bodyId).setParameter("counted", JournalEntry.COUNTED).getResultStream().collect(Collectors.groupingBy(JournalEntry::personId));
    }

    /** The entries of one person. */
    public List<JournalEntry> of(Long bodyId, Long personId, String part) {
        return of(bodyId, List.of(personId), part).getOrDefault(personId, List.of());
    }

    /** How many proposals of a part wait for the supervisor, by person; nobody without any: one statement. */
    public Map<Long, Long> proposed(Long bodyId, Collection<Long> personIds, String part) {
        return personIds.isEmpty() ? Map.of() : em.createQuery("select e.personId, count(e) from JournalEntry e where e.personId in :people and e.part = :part and e.bodyId = :body"
                + " and e.stage = :proposed group by e.personId", Object[].class).setParameter("people", personIds).setParameter("part", part).setParameter("body", bodyId)
                .setParameter("proposed", JournalEntry.PROPOSED).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
