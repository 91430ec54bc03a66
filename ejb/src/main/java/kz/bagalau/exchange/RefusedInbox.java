package kz.bagalau.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;

/** Documents that the document-flow system did not register wait for HR: to be made anew, or settled by hand. */
@ApplicationScoped
public class RefusedInbox implements InboxSource {

    @Inject
    EntityManager em;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<Long> bodies = caller.bodies(today).stream().filter(body -> caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today)).toList();
        return bodies.isEmpty() ? List.of() : em.createQuery("select d from ExchangeDocument d join fetch d.paper where d.bodyId in :bodies and d.state = :refused"
                + " order by d.change", ExchangeDocument.class).setParameter("bodies", bodies).setParameter("refused", DocumentState.REFUSED)
                .setHint("eclipselink.batch", "d.events").getResultStream()
                .filter(one -> one.personId() == null || !Objects.equals(one.personId(), caller.personId())).map(RefusedInbox::item).toList();
    }

    private static InboxItem item(ExchangeDocument one) {
        String why = one.refusal().orElseThrow().reason();
        return new InboxItem("inbox.docflow", List.of(Arg.key("paper.kind." + one.paper().kind()), Arg.word(one.paper().mark()), Arg.of(one.paper().dated()), Arg.word(why)),
                "", "", null, null, false, null, "/paper/registration.xhtml?exchange=" + one.id());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
