package kz.bagalau.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;

/** Closes accounts; the last administrator's never: nobody could open another. */
@Dependent
class Closing {

    @Inject
    EntityManager em;

    @Inject
    Clock time;

    /**
     * Closes an account; open sessions end.
     *
     * @throws AccountRefused when it is the last administrator's
     */
    void close(Account account) {
        requireAnother(account, "account.refused.last");
        account.disable(time.instant());
    }

    /** Refuses with a sentence when the account is that of the last administrator. */
    void requireAnother(Account leaving, String sentence) {
        if (last(leaving)) {
            throw new AccountRefused(sentence);
        }
    }

    /** True for the last administrator. Locks the administrators' accounts in one order, so that two of them cannot remove each other at once. */
    boolean last(Account leaving) {
        return leaving.administersAll(today()) && administrators().stream().allMatch(one -> one.id().equals(leaving.id()));
    }

    private List<Account> administrators() {
        return em.createQuery("select a from Account a where a.disabledAt is null and (a.closesOn is null or a.closesOn > :today) and exists"
                + " (select g from Account o join o.grants g where o.id = a.id and g.role = :role and g.bodyId is null and g.lastDay is null"
                + " and g.withdrawnAt is null and g.firstDay <= :today) order by a.id", Account.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("today", today()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }
}
