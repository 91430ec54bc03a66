package kz.bagalau.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.account.Role;
import kz.bagalau.watch.Deadlines;

/** A quarter whose first day for sheets has come: HR opens it, and is told of those who are evaluated and have no sheet yet. */
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
        return office ? parts.ofBody(caller.bodyId()).stream().filter(one -> one.part().open()).flatMap(one -> item(one).stream()).toList() : List.of();
    }

    private Optional<InboxItem> item(OpenPart.BodyPart one) {
        long left = one.part().count() == 0 ? 0 : parts.left(one.cycleId(), one.part().code());
        return one.part().count() > 0 && left == 0 ? Optional.empty() : Optional.of(item(one, left));
    }

    private InboxItem item(OpenPart.BodyPart one, long left) {
        LocalDate last = one.part().due() == null ? null : one.part().due().last().orElse(null);
        return new InboxItem(left == 0 ? "inbox.quarter.open" : "inbox.quarter.left", List.of(Arg.of(one.part().name()), Arg.of(last == null ? one.part().to() : last), Arg.of(left)), "", "", last,
                last == null ? null : deadlines.left(last), one.part().due() != null && one.part().due().toBeConfirmed(),
                one.part().due() == null ? null : one.part().due().citation(), "/quarter/list.xhtml?part=" + one.key());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
