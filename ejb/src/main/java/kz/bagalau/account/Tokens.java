package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Stamp;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.AccessToken;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.audit.Matter;
import kz.bagalau.model.paper.Fingerprint;

/** The tokens by which programs come: made and shown once, revoked, and asked at each request. */
@Stateless
public class Tokens {

    /** So long a token lasts at most. */
    public static final Period LONGEST = Period.ofYears(2);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration NOTED = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    @EJB
    Callers callers;

    @EJB
    AuditTrail trail;

    /** All tokens of an account, the newest first. */
    @Operates(Operation.ACCOUNT_READ)
    public List<AccessToken> of(@Of(Kind.ACCOUNT) Long accountId) {
        return em.createQuery("select t from AccessToken t where t.accountId = :account order by t.id desc", AccessToken.class)
                .setParameter("account", accountId).getResultList();
    }

    /**
     * Makes a token; gives what the program sends, which nobody can find again.
     *
     * @param perMinute requests a minute, at most {@link AccessToken#FASTEST}
     * @param lastDay   the last day on which it opens
     * @throws AccountRefused for the account of a person, and for a day that has passed or is more than {@link #LONGEST} away
     */
    @Operates(Operation.TOKEN_CHANGE)
    public String make(@Of(Kind.ACCOUNT) Long accountId, @Recorded("token") String name, @Recorded("rate") int perMinute, @Recorded("to") LocalDate lastDay) {
        Account account = em.find(Account.class, accountId);
        if (!account.isTechnical()) {
            throw new AccountRefused("account.refused.program");
        }
        if (lastDay.isBefore(clock.today()) || lastDay.isAfter(clock.today().plus(LONGEST))) {
            throw new AccountRefused("account.refused.tokenTerm", clock.today().plus(LONGEST));
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        em.persist(new AccessToken(account, name, Fingerprint.of(secret), perMinute, clock.instant(), lastDay));
        return secret;
    }

    /** Revokes a token: from the next request on it opens nothing. */
    @Operates(Operation.TOKEN_CHANGE)
    public void revoke(@Of(Kind.ACCOUNT) Long accountId, @Recorded("revoked") Long tokenId) {
        AccessToken token = em.find(AccessToken.class, tokenId);
        if (token == null || !token.getAccountId().equals(accountId)) {
            throw new IllegalArgumentException("account " + accountId + " has no token " + tokenId);
        }
        token.revoke(clock.instant());
    }

    /**
     * Who comes with the token from the address; empty when it opens nothing. Why not, only the audit trail tells: whoever has a token
     * that was revoked may have stolen it.
     */
    @Operates(Operation.LOG_IN)
    public Optional<Bearer> enter(String secret, String origin) {
        return em.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class).setParameter("hash", Fingerprint.of(secret))
                .getResultStream().findFirst().flatMap(token -> enter(token, em.find(Account.class, token.getAccountId()), origin));
    }

    private Optional<Bearer> enter(AccessToken token, Account account, String origin) {
        Optional<String> refusal = refusal(token, account);
        boolean first = note(token, refusal.isPresent() ? "refusedAt" : "usedAt");
        if (refusal.isEmpty()) {
            return Optional.of(new Bearer(callers.of(account, origin), token.id(), token.getPerMinute()));
        }
        if (first) {
            trail.write(nobody(account, origin), null, Operation.LOG_IN, refusal.get(), Matter.none(), Map.of("token", token.getName()));
        }
        return Optional.empty();
    }

    private Optional<String> refusal(AccessToken token, Account account) {
        AccessToken.State state = token.state(clock.today());
        if (state != AccessToken.State.VALID) {
            return Optional.of(state.name());
        }
        return account.getDisabledAt() == null ? Optional.empty() : Optional.of(LoginAnswer.Outcome.DISABLED.name());
    }

    /** Writes the moment, once a minute and whatever the other nodes write; true when it was this call that wrote it. */
    private boolean note(AccessToken token, String when) {
        Instant now = clock.instant();
        return em.createQuery("update AccessToken t set t." + when + " = :now where t.id = :id and (t." + when + " is null or t." + when + " <= :before)")
                .setParameter("now", now).setParameter("id", token.id()).setParameter("before", now.minus(NOTED)).executeUpdate() > 0;
    }

    private static Caller nobody(Account account, String origin) {
        return new Caller(account.id(), null, account.getLogin(), account.getName(), List.of(), null, account.getLanguage(), origin, null, Stamp.NONE,
                false, false);
    }
}
