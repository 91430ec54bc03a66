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
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;

/** Decisions that wait for the official's approval, those of his own case for his substitute; for the secretary, what he returned and nobody has heard again. */
@ApplicationScoped
public class ApprovalInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    ApproveBy approveBy;
    @Inject
    CasesAt places;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        if (caller.personId() != null) {
            items.addAll(instead(caller.personId()));
            caller.bodies(today).stream().filter(body -> caller.holds(Role.AUTHORISED_OFFICIAL, body, today))
                    .forEach(body -> official(caller.personId(), body).ifPresent(items::add));
            caller.bodies(today).stream().filter(body -> caller.holds(Role.SECRETARY, body, today)).forEach(body -> returned(body).ifPresent(items::add));
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    /** How many wait, with the day of the earliest decision among them: it is first to be approved. */
    private Optional<InboxItem> official(Long me, Long bodyId) {
        Object[] found = em.createQuery("select count(distinct c.id), min(r.decidedOn), min(c.editionHash) from EvaluationCase c join c.results r where c.bodyId = :body"
                + " and c.stage = :stage and c.facts.personId <> :me and r.superseded = false", Object[].class).setParameter("body", bodyId)
                .setParameter("stage", ListApprovals.SUBMITTED).setParameter("me", me).getSingleResult();
        long count = (Long) found[0];
        return count == 0 ? Optional.empty()
                : Optional.of(item("inbox.results.approve", count, term((String) found[2], (LocalDate) found[1]), "/session/approve.xhtml"));
    }

    private List<InboxItem> instead(Long me) {
        return em.createQuery("select distinct c.id, c.editionHash, r.decidedOn from EvaluationCase c join c.substitutes t join c.results r where c.stage = :stage"
                + " and t.personId = :me and t.role = :official and t.endedOn is null and r.superseded = false", Object[].class)
                .setParameter("stage", ListApprovals.SUBMITTED).setParameter("me", me).setParameter("official", kz.bagalau.law.act.Role.OFFICIAL).getResultStream()
                .map(row -> item("inbox.results.approve", 1, term((String) row[1], (LocalDate) row[2]), "/session/approve.xhtml?case=" + row[0])).distinct().toList();
    }

    private Optional<InboxItem> returned(Long bodyId) {
        Places ready = places.offering(bodyId, Deed.PUT_ON_AGENDA);
        long count = ready.none() ? 0 : ready.set(em.createQuery("select count(distinct c.id) from EvaluationCase c join c.journal j where c.bodyId = :body"
                + " and j.deed = :returned and " + ready.where(), Long.class)).setParameter("body", bodyId).setParameter("returned", Deed.RETURN).getSingleResult();
        return count == 0 ? Optional.empty() : Optional.of(item("inbox.results.returned", count, Optional.empty(), "/session/list.xhtml"));
    }

    private Optional<ApprovalTerm> term(String editionHash, LocalDate decided) {
        return approveBy.terms().of(library.law(editionHash), decided);
    }

    private static InboxItem item(String key, long count, Optional<ApprovalTerm> term, String link) {
        return new InboxItem(key, List.of(Arg.of(count)), "", "", term.map(ApprovalTerm::day).orElse(null), term.map(ApprovalTerm::left).orElse(null),
                term.map(ApprovalTerm::toBeConfirmed).orElse(false), term.map(ApprovalTerm::citation).orElse(null), link);
    }
}
