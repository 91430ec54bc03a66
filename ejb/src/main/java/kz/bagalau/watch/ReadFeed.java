package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.account.Callers;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.reminder.CalendarFeed;

/** Answers a calendar program that knows the token of a feed: what its owner would see on his board, and no more. */
@Stateless
public class ReadFeed {

    private static final int DAYS_BACK = 60;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    DeadlineBoard board;
    @Inject
    Clock time;

    /** The owner's terms that are not done, as iCalendar; empty where there is no such feed, or its owner may not log in any more. */
    @Operates(Operation.FEED_READ)
    public Optional<String> calendar(String token) {
        return em.createQuery("select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class).setParameter("hash", Fingerprint.of(token))
                .getResultStream().findFirst().flatMap(this::calendar);
    }

    private Optional<String> calendar(CalendarFeed feed) {
        Account owner = em.find(Account.class, feed.accountId());
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        if (owner.getDisabledAt() != null || owner.leftBy(today)) {
            return Optional.empty();
        }
        feed.read(today);
        return Optional.of(as(callers.of(owner, "feed"), today));
    }

    private String as(Caller owner, LocalDate today) {
        try {
            return CurrentCaller.as(owner, () -> new FeedText(Lang.ofCode(owner.language()), today.atStartOfDay(time.getZone()).toInstant())
                    .of(owner.login(), board.board(ListQuery.everything()).page().rows().stream()
                            .filter(row -> row.term().open() && !row.term().last().isBefore(today.minusDays(DAYS_BACK))).toList()));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
