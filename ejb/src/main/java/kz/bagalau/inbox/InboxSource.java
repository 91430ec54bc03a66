package kz.bagalau.inbox;

import java.time.LocalDate;
import java.util.List;

/** A task that has something to wait for: a CDI bean of this type is found by the inbox without further words. */
public interface InboxSource {

    /** What the caller has to do, on this day. Asked with every page: one query. */
    List<InboxItem> waitingForMe(LocalDate today);

    /** What others have to do before the caller can go on, on this day. */
    List<InboxItem> waitedFor(LocalDate today);
}
