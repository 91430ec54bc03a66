package kz.bagalau.web.inbox;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.inbox.Inbox;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.web.text.Words;

/** What waits for the reader and what he waits for. */
@Named
@RequestScoped
public class ReadInbox {

    @EJB
    private Inbox inbox;

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
