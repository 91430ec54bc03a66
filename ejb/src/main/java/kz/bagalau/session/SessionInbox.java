package kz.bagalau.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.session.Session;

/** What sessions ask of people: to sign a protocol; to hold a session whose day has come. */
@ApplicationScoped
public class SessionInbox implements InboxSource {

    @Inject
    EntityManager em;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        return me == null ? List.of() : em.createQuery("select s.id, s.heldOn from Session s, Protocol p join p.signatures g where p.sessionId = s.id"
                + " and s.stage = :stage and g.personId = :me and g.state = :due order by s.heldOn, s.id", Object[].class)
                .setParameter("stage", Session.PROTOCOL).setParameter("me", me).setParameter("due", DueSignature.State.DUE).getResultStream()
                .map(row -> new InboxItem("inbox.protocol.sign", List.of(Arg.of((LocalDate) row[1])), "", "", null, null, false, null,
                        "/session/protocol.xhtml?session=" + row[0])).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
