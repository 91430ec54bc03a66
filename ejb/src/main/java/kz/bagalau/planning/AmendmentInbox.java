package kz.bagalau.planning;

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

/** The act of a running cycle is amended: HR takes the cycle over from the amended wording's first day. */
@ApplicationScoped
public class AmendmentInbox implements InboxSource {

    @Inject
    TakeAmendment amendments;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        return !ScheduleInbox.holds(caller, today, Role.HR_WORKER, Role.HEAD_OF_HR) ? List.of() : amendments.waiting(caller.bodyId()).stream()
                .map(one -> new InboxItem("inbox.act.amended", List.of(Arg.of(one.first())), "", "", null, null, false, null,
                        "/cycle/amended.xhtml?cycle=" + one.cycleId())).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
