package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Stamp;
import kz.bagalau.clock.Clock;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PersonName;

/** Makes a caller out of an account: his name, his roles with their terms, the body in which he works. */
@Stateless
@Operates(Operation.WITHIN)
public class Callers {

    private static final Set<Role> SERVING = Set.of(Role.HR_WORKER, Role.HEAD_OF_HR);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** The caller of an account that comes from the address. */
    public Caller of(Account account, String origin) {
        LocalDate today = clock.today();
        List<Held> held = held(account);
        return new Caller(account.id(), account.getPersonId(), account.getLogin(), name(account, today), held, body(account, held, today),
                account.getLanguage(), origin, null, new Stamp(account.getStamp(), account.getKeyStamp()), mustChange(account), false);
    }

    private static boolean mustChange(Account account) {
        return account.isOneTime() && !account.isTechnical() && Configuration.demo().isEmpty();
    }

    private List<Held> held(Account account) {
        List<Held> held = new ArrayList<>();
        account.grants().stream().filter(grant -> grant.getWithdrawnAt() == null).forEach(grant -> held.add(held(grant, grant.getBodyId())));
        List<Grant> serving = account.grants().stream().filter(grant -> grant.getWithdrawnAt() == null && SERVING.contains(grant.getRole()))
                .toList();
        if (!serving.isEmpty()) {
            serve(serving, held);
        }
        return held;
    }

    /** The personnel service of one body may serve others: its workers have their role there, too. */
    private void serve(List<Grant> serving, List<Held> held) {
        List<Object[]> served = em.createQuery("select b.hrBodyId, b.id from StateBody b where b.hrBodyId in :bodies and b.id <> b.hrBodyId",
                Object[].class).setParameter("bodies", serving.stream().map(Grant::getBodyId).distinct().toList()).getResultList();
        for (Grant grant : serving) {
            served.stream().filter(row -> row[0].equals(grant.getBodyId())).forEach(row -> held.add(held(grant, (Long) row[1])));
        }
    }

    private static Held held(Grant grant, Long body) {
        return new Held(grant.getRole(), body, grant.getFirstDay(), grant.getLastDay());
    }

    private String name(Account account, LocalDate today) {
        if (account.getPersonId() == null) {
            return account.getName();
        }
        return em.createQuery("select n from Person p join p.names n where p.id = :person and n.firstDay <= :day"
                + " and (n.lastDay is null or n.lastDay >= :day)", PersonName.class).setParameter("person", account.getPersonId())
                .setParameter("day", today).getResultStream().findFirst()
                .map(name -> (account.getLanguage().equals("kk") ? name.kk() : name.ru()).initials()).orElse(account.getName());
    }

    private Long body(Account account, List<Held> held, LocalDate today) {
        return held.stream().filter(one -> one.on(today)).map(Held::bodyId).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> employer(account.getPersonId(), today));
    }

    private Long employer(Long person, LocalDate today) {
        return person == null ? null : em.createQuery("select e.bodyId from Employment e where e.personId = :person and e.appointedOn <= :day"
                + " and (e.lastDay is null or e.lastDay >= :day) order by e.appointedOn desc, e.id", Long.class)
                .setParameter("person", person).setParameter("day", today).setMaxResults(1).getResultStream().findFirst().orElseGet(() -> known(person, today));
    }

    /** The body that deals with somebody from outside. */
    private Long known(Long person, LocalDate today) {
        return em.createQuery("select o.bodyId from Outsider o where o.personId = :person and o.firstDay <= :day"
                + " and (o.lastDay is null or o.lastDay >= :day) order by o.firstDay desc, o.id", Long.class)
                .setParameter("person", person).setParameter("day", today).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }
}
