package kz.bagalau.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;

/** For HR: how many recorded cases may be handed over to the archive, nothing standing in the way. */
@ApplicationScoped
public class ArchiveInbox implements InboxSource {

    @Inject
    ToArchive ready;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        return caller.bodies(today).stream().filter(body -> Stream.of(Role.HR_WORKER, Role.HEAD_OF_HR).anyMatch(role -> caller.holds(role, body, today)))
                .map(ready::count).filter(count -> count > 0)
                .map(count -> new InboxItem("inbox.archive", List.of(Arg.of(count)), "", "", null, null, false, null, "/archive/list.xhtml")).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
