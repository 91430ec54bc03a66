package kz.bagalau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import kz.bagalau.body.SetUpAsked;
import kz.bagalau.body.SetUpLine;
import kz.bagalau.model.account.Role;

/** What must stand of the accounts before a body may work: its staff, its HR service, and whoever evaluates or sits there from outside. */
@ApplicationScoped
public class AccountSetUp {

    private static final String WITHOUT = " and not exists (select a from Account a where a.personId = p.id)";
    private static final String HERE = "exists (select e from Employment e where e.personId = p.id and e.bodyId = :body and e.lastDay is null)";

    @Inject
    EntityManager em;

    void tell(@Observes SetUpAsked asked) {
        long accounts = people(HERE + WITHOUT, asked);
        long serving = people(HERE, asked);
        asked.add(new SetUpLine(87, "accounts", serving > 0 && accounts == 0, accounts, "/admin/accounts-create.xhtml?body=" + asked.bodyId()));
        asked.add(new SetUpLine(90, "hr", hr(asked) > 0, 0, "/admin/accounts.xhtml?body=" + asked.bodyId()));
        long outside = people("p.id in (select s.supervisorId from Employment s where s.bodyId = :body and s.lastDay is null) and not " + HERE + WITHOUT, asked)
                + people("p.id in (select t.personId from Commission c join c.compositions k join k.seats t where c.bodyId = :body) and not " + HERE
                        + WITHOUT, asked);
        asked.add(new SetUpLine(95, "outside", serving > 0 && outside == 0, outside, "/admin/accounts-create.xhtml?body=" + asked.bodyId()));
    }

    private long people(String condition, SetUpAsked asked) {
        return single(em.createQuery("select count(p) from Person p where " + condition, Long.class), asked);
    }

    private long hr(SetUpAsked asked) {
        return single(em.createQuery("select count(g) from Account a join a.grants g, StateBody b where b.id = :body and (g.bodyId = b.id or"
                + " g.bodyId = b.hrBodyId) and g.role in :roles and g.withdrawnAt is null and a.disabledAt is null and g.firstDay <= :day and"
                + " (g.lastDay is null or g.lastDay >= :day)", Long.class).setParameter("day", asked.day())
                .setParameter("roles", List.of(Role.HR_WORKER, Role.HEAD_OF_HR)), asked);
    }

    private static long single(TypedQuery<Long> query, SetUpAsked asked) {
        return query.setParameter("body", asked.bodyId()).getSingleResult();
    }
}
