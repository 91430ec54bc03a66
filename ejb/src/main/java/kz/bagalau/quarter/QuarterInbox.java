package kz.bagalau.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.account.Role;
import kz.bagalau.watch.Deadlines;

/** A quarter whose first day for sheets has come, and of which none has gone out: HR opens it. */
@ApplicationScoped
public class QuarterInbox implements InboxSource {

    @Inject
    OpenPart parts;
    @Inject
    Deadlines deadlines;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        boolean office = caller.bodyId() != null && (caller.holds(Role.HR_WORKER, caller.bodyId(), today) || caller.holds(Role.HEAD_OF_HR, caller.bodyId(), today));
        return office ? parts.ofBody(caller.bodyId()).stream().filter(one -> one.part().open() && one.part().count() == 0).map(this::item).toList() : List.of();
    }

    private InboxItem item(OpenPart.BodyPart one) {
        LocalDate last = one.part().due() == null ? null : one.part().due().last().orElse(null);
        return new InboxItem("inbox.quarter.open", List.of(Arg.of(one.part().name()), Arg.of(last == null ? one.part().to() : last)), "", "", last,
                last == null ? null : deadlines.left(last), one.part().due() != null && one.part().due().toBeConfirmed(),
                one.part().due() == null ? null : one.part().due().citation(), "/quarter/list.xhtml?part=" + one.key());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
