package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.reminder.CalendarFeed;

/** The caller's own calendar feed: made, shown once, revoked. */
@Stateless
public class OwnFeed {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /** His feed, if he has one. */
    @Operates(Operation.FEED_OWN)
    public Optional<CalendarFeed> mine() {
        return em.createQuery("select f from CalendarFeed f where f.accountId = :account", CalendarFeed.class)
                .setParameter("account", CurrentCaller.get().accountId()).getResultStream().findFirst();
    }

    /** Makes a feed in the place of the one he has; gives its token, which nobody can find again. */
    @Operates(Operation.FEED_CHANGE)
    public String make() {
        revoke();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        em.persist(new CalendarFeed(CurrentCaller.get().accountId(), Fingerprint.of(token), LocalDate.ofInstant(time.instant(), time.getZone())));
        return token;
    }

    /** Revokes his feed: its address answers no more. */
    @Operates(Operation.FEED_CHANGE)
    public void revoke() {
        mine().ifPresent(feed -> {
            em.remove(feed);
            em.flush();
        });
    }
}
