package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;

/** HR is told of servants without a supervisor, and of cases and sheets that lie with somebody who is the supervisor no longer. */
@ApplicationScoped
public class AboveInbox implements InboxSource {

    @Inject
    WhoIsAbove above;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        boolean office = caller.bodyId() != null && (caller.holds(Role.HR_WORKER, caller.bodyId(), today) || caller.holds(Role.HEAD_OF_HR, caller.bodyId(), today));
        if (!office) {
            return List.of();
        }
        List<AboveChange> found = above.of(caller.bodyId());
        List<InboxItem> items = new ArrayList<>();
        add(items, "inbox.above.sheets", found.stream().mapToInt(AboveChange::sheets).sum(), What.SUPERVISOR);
        add(items, "inbox.above.changed", found.stream().filter(one -> one.settles() && one.sheets() == 0).count(), null);
        add(items, "inbox.above.nobody", found.stream().filter(one -> one.what() == What.NOBODY).count(), What.NOBODY);
        add(items, "inbox.above.gone", found.stream().filter(one -> one.what() == What.GONE).count(), What.GONE);
        return items;
    }

    private static void add(List<InboxItem> items, String key, long many, What what) {
        if (many > 0) {
            items.add(new InboxItem(key, List.of(Arg.of(many)), "", "", null, null, false, null,
                    "/cycle/above.xhtml" + (what == null ? "" : "?what=" + what)));
        }
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
