package kz.bagalau.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;

/** "Basis has fallen": orders that rest on a result which a later decision superseded wait for HR. */
@ApplicationScoped
public class FallenInbox implements InboxSource {

    @Inject
    FallenBases bases;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        return caller.bodies(today).stream().filter(body -> caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today))
                .flatMap(body -> bases.waiting(body).stream()).filter(one -> !one.personId().equals(caller.personId()))
                .map(one -> item(one, Locale.forLanguageTag(caller.language()))).toList();
    }

    private static InboxItem item(Fallen one, Locale locale) {
        return new InboxItem("inbox.fallen", List.of(Arg.word(one.orderNo()), Arg.of(one.orderedOn()), Arg.of(one.decidedOn())),
                one.name() == null ? "" : one.name().in(locale).full(), "", null, null, false, null,
                "/archive/fallen.xhtml?order=" + one.orderId() + "&basis=" + one.resultId());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
