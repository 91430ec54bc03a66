package kz.bagalau.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
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
}
