package kz.bagalau.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who of some people can log in: what lies in the inbox of the others reaches nobody. */
@Dependent
public class Logins {

    @Inject
    EntityManager em;

    /** Those of them who have no open account on the day: none was made, it was closed, or they left. One question, however many they are. */
    public Set<Long> without(Collection<Long> personIds, LocalDate day) {
        Set<Long> left = new HashSet<>(personIds);
        if (!left.isEmpty()) {
            em.createQuery("select a.personId from Account a where a.personId in :ids and a.technical = false and a.disabledAt is null"
                    + " and (a.closesOn is null or a.closesOn > :day)", Long.class).setParameter("ids", Set.copyOf(left)).setParameter("day", day).getResultList().forEach(left::remove);
        }
        return left;
    }

    /** The days on which accounts were made or opened again, by person; whose was open before that was noted is left out. */
    public Map<Long, LocalDate> opened(Collection<Long> personIds) {
        Map<Long, LocalDate> opened = new HashMap<>();
        if (!personIds.isEmpty()) {
            em.createQuery("select a.personId, min(a.openedOn) from Account a where a.personId in :ids and a.technical = false and a.disabledAt is null group by a.personId"
                    + " having count(a.openedOn) = count(a.id)", Object[].class).setParameter("ids", Set.copyOf(personIds)).getResultList()
                    .forEach(row -> opened.put((Long) row[0], (LocalDate) row[1]));
        }
        return opened;
    }
}
