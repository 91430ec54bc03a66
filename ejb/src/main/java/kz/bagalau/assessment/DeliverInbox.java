package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;

/** For the head of HR: to how many servants who cannot log in results are to be sent. */
@ApplicationScoped
public class DeliverInbox implements InboxSource {

    @Inject
    DeliverResults results;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        // the page lists the body in which he works now
        return caller.bodies(today).stream().filter(body -> caller.bodyId() == null || body.equals(caller.bodyId())).filter(body -> caller.holds(Role.HEAD_OF_HR, body, today)).map(results::count).filter(count -> count > 0)
                .map(count -> new InboxItem("sheet.deliver.inbox", List.of(Arg.of(count)), "", "", null, null, false, null, "/sheet/deliver.xhtml")).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
