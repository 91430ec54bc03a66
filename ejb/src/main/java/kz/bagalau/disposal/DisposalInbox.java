package kz.bagalau.disposal;

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

/** For the head of HR: how many cases were kept as long as the act wants it, nothing standing against disposing of them. */
@ApplicationScoped
public class DisposalInbox implements InboxSource {

    @Inject
    ListDisposal list;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        return caller.bodies(today).stream().filter(body -> caller.holds(Role.HEAD_OF_HR, body, today)).map(list::ready).filter(count -> count > 0)
                .map(count -> new InboxItem("inbox.disposal", List.of(Arg.of(count.intValue())), "", "", null, null, false, null,
                        "/archive/disposal.xhtml?state=ready")).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
