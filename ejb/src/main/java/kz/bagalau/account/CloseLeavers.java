package kz.bagalau.account;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Matter;

/** Closes the accounts whose owners' last day has passed, every minute, on whichever node comes first: the rows are locked. */
@Singleton
@DependsOn("Schema")
public class CloseLeavers {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Closing closing;

    @Inject
    AuditTrail trail;

    /** Closes what is due. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        close();
    }

    /** Closes what is due; gives how many. The last administrator's stays open, and the inbox of the administrators says so. */
    @Operates(Operation.WITHIN)
    public int close() {
        List<Account> due = em.createQuery("select a from Account a where a.disabledAt is null and a.closesOn <= :today order by a.id",
                Account.class).setParameter("today", closing.today()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .filter(account -> !closing.last(account)).toList();
        due.forEach(this::close);
        return due.size();
    }

    private void close(Account account) {
        closing.close(account);
        trail.write(Caller.SYSTEM, Role.SYSTEM, Operation.ACCOUNT_DISABLE, null, new Matter("ACCOUNT", account.id(), account.getPersonId(), null),
                Map.of("reason", "LEFT"));
    }
}
