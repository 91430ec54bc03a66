package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;

/** An act that ends over running plans: the official is asked what becomes of the cycle, HR waits for his answer. */
@ApplicationScoped
public class ActEndInbox implements InboxSource {

    @Inject
    DecideActEnd ends;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        return ScheduleInbox.holds(CurrentCaller.get(), today, Role.AUTHORISED_OFFICIAL) ? items("") : List.of();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        Caller caller = CurrentCaller.get();
        return ScheduleInbox.holds(caller, today, Role.HR_WORKER, Role.HEAD_OF_HR)
                ? items(LawTexts.sentences().say(Lang.ofCode(caller.language()), "role.OFFICIAL")) : List.of();
    }

    private List<InboxItem> items(String awaited) {
        return ends.waiting(CurrentCaller.get().bodyId()).stream().map(one -> new InboxItem("inbox.act.ended", List.of(Arg.of(one.last())), "", awaited, null, null, false,
                null, "/cycle/ended.xhtml?cycle=" + one.cycleId())).toList();
    }
}
