package kz.bagalau.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.exchange.KeyedAnswer;
import kz.bagalau.model.paper.Fingerprint;

/**
 * The answers that were given under idempotency keys, for {@value KeyedAnswer#DAYS} days: each account has keys of its own. They are kept in the
 * transaction of what was done; two calls at once under one key are kept apart by the unique key, and the second does nothing.
 */
@Dependent
class KeyedAnswers {

    @Inject
    EntityManager em;
    @Inject
    Clock time;

    /**
     * What was answered to this very call.
     *
     * @param key     null: the call names none, and is never answered from here
     * @param request all that was asked
     * @throws ExchangeRefused when the key was used for something else
     */
    Optional<String> answered(String key, String request) {
        Optional<KeyedAnswer> known = key == null ? Optional.empty() : em.createQuery("select a from KeyedAnswer a where a.accountId = :account and a.key = :key"
                + " and a.at >= :since", KeyedAnswer.class).setParameter("account", CurrentCaller.get().accountId()).setParameter("key", key)
                .setParameter("since", time.instant().minus(Duration.ofDays(KeyedAnswer.DAYS))).getResultStream().findFirst();
        if (known.filter(one -> !one.of(Fingerprint.of(request))).isPresent()) {
            throw new ExchangeRefused(ExchangeRefused.Reason.KEY_REUSED, key);
        }
        return known.map(KeyedAnswer::answer);
    }

    /** Keeps an answer, and lets go of the caller's that are too old. */
    void keep(String key, String request, String answer) {
        if (key != null) {
            Long account = CurrentCaller.get().accountId();
            em.createQuery("delete from KeyedAnswer a where a.accountId = :account and a.at < :until").setParameter("account", account)
                    .setParameter("until", time.instant().minus(Duration.ofDays(KeyedAnswer.DAYS))).executeUpdate();
            em.persist(new KeyedAnswer(account, key, Fingerprint.of(request), answer, time.instant()));
            em.flush();
        }
    }
}
