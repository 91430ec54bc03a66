package kz.bagalau.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.dispute.Dispute;

/** A dispute that HR has to consider; not in one's own evaluation, nor what one lodged. */
@ApplicationScoped
public class DisputeInbox implements InboxSource {

    @Inject
    EntityManager em;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        for (Long body : caller.bodies(today)) {
            if (caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today)) {
                em.createQuery("select d.id from Dispute d where d.bodyId = :body and d.stage = :lodged and d.personId <> :me and d.lodgedBy <> :me order by d.id", Long.class)
                        .setParameter("body", body).setParameter("lodged", Dispute.LODGED).setParameter("me", caller.personId() == null ? -1L : caller.personId())
                        .getResultList().forEach(id -> items.add(new InboxItem("inbox.dispute.consider", List.of(), "", "", null, null, false, null,
                                "/dispute/card.xhtml?dispute=" + id)));
            }
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
