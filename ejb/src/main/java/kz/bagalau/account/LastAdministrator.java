package kz.bagalau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;

/** The administrators' task when the last of them has left: his account stays open until another administrator is named. */
@ApplicationScoped
public class LastAdministrator implements InboxSource {

    @Inject
    EntityManager em;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        if (!CurrentCaller.get().rolesAnywhere(today).contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return em.createQuery("select a from Account a where a.disabledAt is null and a.closesOn <= :today order by a.id", Account.class)
                .setParameter("today", today).getResultStream().map(LastAdministrator::task).toList();
    }

    private static InboxItem task(Account account) {
        return new InboxItem("account.inbox.left", List.of(), account.getName(), "", null, null, false, null,
                "/admin/accounts-one.xhtml?account=" + account.id());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
