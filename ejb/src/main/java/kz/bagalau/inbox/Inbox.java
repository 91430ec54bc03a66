package kz.bagalau.inbox;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;

/** Collects from every task what waits for the caller and what he waits for; the most urgent first, things without a term last. */
@Stateless
@Operates(Operation.INBOX_READ)
public class Inbox {

    private static final Comparator<InboxItem> URGENT_FIRST =
            Comparator.comparing(InboxItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @EJB
    private Clock clock;

    @Inject
    @Any
    private Instance<InboxSource> sources;

    /** What the caller has to do. */
    public List<InboxItem> waitingForMe() {
        LocalDate today = clock.today();
        return ask(source -> source.waitingForMe(today));
    }

    /** What the caller waits for. */
    public List<InboxItem> waitedFor() {
        LocalDate today = clock.today();
        return ask(source -> source.waitedFor(today));
    }

    private List<InboxItem> ask(Function<InboxSource, List<InboxItem>> question) {
        return sources.stream().map(question).flatMap(List::stream).sorted(URGENT_FIRST).toList();
    }
}
