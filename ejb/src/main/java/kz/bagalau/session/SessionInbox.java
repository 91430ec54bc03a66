package kz.bagalau.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;

/**
 * What sessions ask of people: of the secretary, to make the agenda, to hold the session of the day, to make the protocol; of members, to
 * vote; of all who sat, to sign.
 */
@ApplicationScoped
public class SessionInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    CasesAt places;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        if (caller.personId() != null) {
            items.addAll(toVote(caller.personId()));
            items.addAll(toSign(caller.personId()));
        }
        if (caller.bodyId() != null && caller.holds(Role.SECRETARY, caller.bodyId(), today)) {
            List<Object[]> sessions = sessions(caller.bodyId());
            sessions.forEach(row -> toHold(row, today).ifPresent(items::add));
            ready(caller.bodyId(), sessions, today).ifPresent(items::add);
        }
        return items;
    }

    private List<InboxItem> toSign(Long me) {
        return em.createQuery("select s.id, s.heldOn from Session s, Protocol p join p.signatures g where p.sessionId = s.id"
                + " and s.stage = :stage and g.personId = :me and g.state = :due order by s.heldOn, s.id", Object[].class)
                .setParameter("stage", Session.PROTOCOL).setParameter("me", me).setParameter("due", DueSignature.State.DUE).getResultStream()
                .map(row -> item("inbox.protocol.sign", row, "/session/protocol.xhtml?session=")).toList();
    }

    /** The sessions in which a motion is open on which he has not voted. */
    private List<InboxItem> toVote(Long me) {
        return em.createQuery("select distinct s.id, s.heldOn from Session s join s.items i join i.motions m join m.voters v where s.stage = :open"
                + " and m.outcome = :voting and v.personId = :me and v.voting = true and v.present = true and v.recused is null and v.inFavour is null",
                Object[].class).setParameter("open", Session.OPEN).setParameter("voting", Motion.Outcome.OPEN).setParameter("me", me).getResultStream()
                .map(row -> item("inbox.session.vote", row, "/session/vote.xhtml?session=")).toList();
    }

    private List<Object[]> sessions(Long bodyId) {
        return em.createQuery("select s.id, s.heldOn, s.stage from Session s where s.bodyId = :body and s.stage in :stages order by s.heldOn, s.id", Object[].class)
                .setParameter("body", bodyId).setParameter("stages", List.of(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED, Session.CLOSED))
                .getResultList();
    }

    private static Optional<InboxItem> toHold(Object[] row, LocalDate today) {
        boolean due = !((LocalDate) row[1]).isAfter(today);
        return switch ((String) row[2]) {
            case Session.PLANNED -> Optional.of(item("inbox.session.agenda", row, "/session/agenda.xhtml?session="));
            case Session.AGENDA -> due ? Optional.of(item("inbox.session.hold", row, "/session/hold.xhtml?session=")) : Optional.empty();
            case Session.CLOSED -> Optional.of(item("inbox.protocol.make", row, "/session/protocol.xhtml?session="));
            default -> Optional.of(item("inbox.session.hold", row, "/session/hold.xhtml?session="));
        };
    }

    /** The computed cases that are on no agenda and may be evaluated on the day of the next session: with a session ahead they lead to its agenda, else to the list where one is planned. */
    private Optional<InboxItem> ready(Long bodyId, List<Object[]> sessions, LocalDate today) {
        LocalDate day = sessions.stream().map(row -> (LocalDate) row[1]).filter(one -> one.isAfter(today)).findFirst().orElse(today);
        Places ready = places.offering(bodyId, Deed.PUT_ON_AGENDA);
        long count = ready.none() ? 0 : ready.set(em.createQuery("select count(c) from EvaluationCase c where c.bodyId = :body and " + ready.where()
                + " and (c.windowOpens is null or c.windowOpens <= :day)", Long.class)).setParameter("body", bodyId).setParameter("day", day).getSingleResult();
        String link = sessions.stream().filter(row -> List.of(Session.PLANNED, Session.AGENDA).contains(row[2])).findFirst()
                .map(row -> "/session/agenda.xhtml?session=" + row[0]).orElse("/session/list.xhtml");
        return count == 0 ? Optional.empty() : Optional.of(new InboxItem("inbox.cases.agenda", List.of(Arg.of(count)), "", "", null, null, false, null, link));
    }

    private static InboxItem item(String key, Object[] row, String page) {
        return new InboxItem(key, List.of(Arg.of((LocalDate) row[1])), "", "", null, null, false, null, page + row[0]);
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
