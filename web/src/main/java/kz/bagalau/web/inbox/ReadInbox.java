package kz.bagalau.web.inbox;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.clock.Clock;
import kz.bagalau.inbox.Inbox;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.web.text.Words;

/** What waits for the reader and what he waits for. */
@Named
@RequestScoped
public class ReadInbox {

    @EJB
    private Inbox inbox;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    private List<InboxItem> waitingForMe;
    private List<InboxItem> waitedFor;

    /** The most urgent first; asked once a request. */
    public List<InboxItem> getWaitingForMe() {
        if (waitingForMe == null) {
            waitingForMe = inbox.waitingForMe();
        }
        return waitingForMe;
    }

    /** How much waits, as it was at most half a minute ago. */
    public int getCount() {
        if (waitingForMe != null) {
            return waitingForMe.size();
        }
        Long account = CurrentCaller.get().accountId();
        return Counted.lately(account, clock.instant()).orElseGet(() -> new Counted(account, getWaitingForMe().size(), clock.instant()).keep()).number();
    }

    /** The most urgent first; asked once a request. */
    public List<InboxItem> getWaitedFor() {
        if (waitedFor == null) {
            waitedFor = inbox.waitedFor();
        }
        return waitedFor;
    }

    /** What is to be done, in the reader's language. */
    public String what(InboxItem item) {
        return words.say(item.key(), item.args().toArray());
    }
}
