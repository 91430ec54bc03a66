package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;

/** The administrator's work with one account: reset, unlock, disable, roles. The last administrator stays. */
@Stateless
public class Accounts {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    @Inject
    Closing closing;

    /** An account with its grants; empty where there is none. */
    @Operates(Operation.ACCOUNT_READ)
    public Optional<Account> one(@Of(Kind.ACCOUNT) Long accountId) {
        return em.createQuery("select a from Account a left join fetch a.grants where a.id = :id", Account.class)
                .setParameter("id", accountId).getResultStream().findFirst();
    }

    /**
     * Replaces the password by a new one-time one; open sessions end.
     *
     * @throws AccountRefused for a program's account, which has tokens
     */
    @Operates(Operation.ACCOUNT_RESET)
    public Handout reset(@Of(Kind.ACCOUNT) Long accountId) {
        Account account = find(accountId);
        if (account.isTechnical()) {
            throw new AccountRefused("account.refused.tokens");
        }
        OneTimePassword password = OneTimePassword.draw();
        account.handOut(PasswordHash.of(password));
        return new Handout(accountId, account.getName(), null, account.getLogin(), password.text());
    }

    /** Ends a lock before its time. */
    @Operates(Operation.ACCOUNT_UNLOCK)
    public void unlock(@Of(Kind.ACCOUNT) Long accountId) {
        find(accountId).unlock();
    }

    /**
     * Disables the account; open sessions end.
     *
     * @throws AccountRefused when it is the last administrator's
     */
    @Operates(Operation.ACCOUNT_DISABLE)
    public void disable(@Of(Kind.ACCOUNT) Long accountId) {
        closing.close(find(accountId));
    }

    /** Enables it again. */
    @Operates(Operation.ACCOUNT_DISABLE)
    public void enable(@Of(Kind.ACCOUNT) Long accountId) {
        find(accountId).enable(clock.today());
    }

    /**
     * Grants a role. A null body: in all bodies; a null last day: without end.
     *
     * @throws AccountRefused when the role is not granted so, or the term ends before it begins
     */
    @Operates(Operation.ACCOUNT_GRANT)
    public void grant(@Of(Kind.ACCOUNT) Long accountId, @Recorded("role") Role role, @Recorded("body") Long bodyId,
            @Recorded("from") LocalDate from, @Recorded("to") LocalDate to, @Recorded("ground") String ground) {
        grant(find(accountId), role, bodyId, from, to, ground);
    }

    /** Grants a role to a person's account, as an order about him says; does nothing where he has no account. */
    @Operates(Operation.WITHIN)
    public void grantTo(Long personId, Role role, Long bodyId, LocalDate from, LocalDate to, String ground) {
        ofPerson(personId).ifPresent(account -> grant(account, role, bodyId, from, to, ground));
    }

    /** Withdraws from a person's account what an order had granted in a body; does nothing where he has no account. */
    @Operates(Operation.WITHIN)
    public void withdrawFrom(Long personId, Role role, Long bodyId) {
        ofPerson(personId).ifPresent(account -> account.grants().stream()
                .filter(grant -> grant.is(role, bodyId) && grant.getWithdrawnAt() == null)
                .forEach(grant -> account.withdraw(grant, clock.instant())));
    }

    /**
     * Withdraws a granted role.
     *
     * @throws AccountRefused when it is the last administrator's
     */
    @Operates(Operation.ACCOUNT_GRANT)
    public void withdraw(@Of(Kind.ACCOUNT) Long accountId, @Recorded("grant") Long grantId) {
        Account account = find(accountId);
        Grant grant = account.grants().stream().filter(one -> one.id().equals(grantId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("account " + accountId + " has no grant " + grantId));
        if (grant.is(Role.ADMINISTRATOR, null)) {
            closing.requireAnother(account, "account.refused.last");
        }
        account.withdraw(grant, clock.instant());
    }

    private void grant(Account account, Role role, Long bodyId, LocalDate from, LocalDate to, String ground) {
        if (!role.granted() || bodyId == null && !Role.overBodies().contains(role)) {
            throw new AccountRefused("account.refused.body");
        }
        if (role.ofProgram() && !account.isTechnical()) {
            throw new AccountRefused("account.refused.program");
        }
        if (to != null && to.isBefore(from)) {
            throw new AccountRefused("account.refused.term");
        }
        account.grant(role, bodyId, from, to, ground);
    }

    private Account find(Long accountId) {
        return em.find(Account.class, accountId);
    }

    private Optional<Account> ofPerson(Long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class).setParameter("person", personId)
                .getResultStream().findFirst();
    }
}
