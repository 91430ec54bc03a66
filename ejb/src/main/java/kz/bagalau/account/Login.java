package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Stamp;
import kz.bagalau.account.LoginAnswer.Outcome;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Matter;

/** Logging in by name and password, staying logged in, and confirming one's identity before signing. */
@Stateless
public class Login {

    /** So long an identity stays confirmed. */
    public static final Duration CONFIRMED_FOR = Duration.ofMinutes(5);

    private static final PasswordHash NOBODYS = PasswordHash.of("nobody's password");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    @EJB
    Callers callers;

    @EJB
    AuditTrail trail;

    /** Checks name and password; counts and records wrong ones. A program has no password. The address is where the attempt came from. */
    @Operates(Operation.LOG_IN)
    public LoginAnswer verify(String login, String password, String origin) {
        Optional<Account> found = byLogin(login);
        if (found.isEmpty()) {
            NOBODYS.matches(password);
            return LoginAnswer.no(Outcome.WRONG);
        }
        return answer(found.get(), password, origin, Operation.LOG_IN);
    }

    /** The caller as his account stands now: with other roles, if they were changed; the guest, if his session has ended. */
    @Operates(Operation.LOG_IN)
    public Caller refresh(Caller session) {
        List<Object[]> rows = em.createQuery("select a.stamp, a.keyStamp from Account a where a.id = :id", Object[].class)
                .setParameter("id", session.accountId()).getResultList();
        if (rows.isEmpty() || !rows.get(0)[1].equals(session.stamp().key())) {
            return Caller.GUEST;
        }
        return rows.get(0)[0].equals(session.stamp().rights()) ? session : anew(session);
    }

    private Caller anew(Caller session) {
        return callers.of(em.find(Account.class, session.accountId()), session.origin()).keeping(session);
    }

    /** Confirms by password that the caller is still the one who logged in; good for {@link #CONFIRMED_FOR}. */
    @Operates(Operation.IDENTITY_CONFIRM)
    public LoginAnswer confirm(String password) {
        Caller caller = CurrentCaller.get();
        Account account = em.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
        LoginAnswer answer = answer(account, password, caller.origin(), Operation.IDENTITY_CONFIRM);
        return answer.letIn() ? LoginAnswer.letIn(caller.confirmedUntil(clock.instant().plus(CONFIRMED_FOR))) : answer;
    }

    private Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.canonical(login)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private LoginAnswer answer(Account account, String password, String origin, Operation operation) {
        Instant now = clock.instant();
        if (account.isTechnical()) {
            NOBODYS.matches(password);
            record(account, origin, operation, Outcome.WRONG);
            return LoginAnswer.no(Outcome.WRONG);
        }
        if (account.lockedAt(now)) {
            record(account, origin, operation, Outcome.LOCKED);
            return LoginAnswer.locked(account.getLockedUntil());
        }
        if (!account.password().matches(password)) {
            account.failed(now);
            record(account, origin, operation, Outcome.WRONG);
            return account.lockedAt(now) ? LoginAnswer.locked(account.getLockedUntil()) : LoginAnswer.no(Outcome.WRONG);
        }
        return matched(account, origin, operation, now);
    }

    private LoginAnswer matched(Account account, String origin, Operation operation, Instant now) {
        if (account.getDisabledAt() != null) {
            record(account, origin, operation, Outcome.DISABLED);
            return LoginAnswer.no(Outcome.DISABLED);
        }
        account.entered(now);
        record(account, origin, operation, Outcome.LET_IN);
        return LoginAnswer.letIn(callers.of(account, origin));
    }

    private void record(Account account, String origin, Operation operation, Outcome outcome) {
        Caller who = new Caller(account.id(), account.getPersonId(), account.getLogin(), account.getName(), List.of(), null,
                account.getLanguage(), origin, null, Stamp.NONE, false, false);
        boolean in = outcome == Outcome.LET_IN;
        trail.write(who, in ? Role.USER : null, operation, in ? null : outcome.name(), Matter.none(), Map.of());
    }
}
