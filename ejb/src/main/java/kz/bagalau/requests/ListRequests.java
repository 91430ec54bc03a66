package kz.bagalau.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.planning.Recorder;

/** The register of a body's requests: searched, filtered, sorted and paged in the database, in two statements. */
@Stateless
public class ListRequests {

    private static final Map<String, String> ORDERS = Map.of("asker", "lower(r.asker)", "by", "r.askedBy", "mark", "r.mark", "received",
            "r.receivedOn", "due", "r.dueOn", "answered", "r.answer.on");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /** The requests asked for: searched by asker, number and subject, filtered by {@code by} and {@code state}; the open ones first, by their term. */
    @Operates(Operation.REQUEST_LIST)
    public ListPage<RequestRow> requests(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = " from Request r where r.bodyId = :body" + conditions(query);
        TypedQuery<RequestRow> rows = bind(em.createQuery("select " + RequestRow.NEW + where
                + query.orderBy(ORDERS, "case when r.answer.on is null then 0 else 1 end, r.answer.on desc, r.dueOn, r.id"), RequestRow.class), bodyId, query);
        return new ListPage<>(rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList(),
                bind(em.createQuery("select count(r)" + where, Long.class), bodyId, query).getSingleResult());
    }

    private static Optional<RequestState> state(ListQuery query) {
        return query.filter("state").map(RequestState::valueOf);
    }

    private static String conditions(ListQuery query) {
        return (query.search().isEmpty() ? "" : " and (lower(r.asker) like :search escape '!' or lower(r.mark) like :search escape '!'"
                + " or lower(r.subject) like :search escape '!')")
                + (query.filter("by").isPresent() ? " and r.askedBy = :by" : "")
                + state(query).map(RequestState::condition).orElse("");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("by").ifPresent(by -> asked.setParameter("by", AskedBy.valueOf(by)));
        state(query).filter(state -> state != RequestState.ANSWERED).ifPresent(state -> asked.setParameter("today", recorder.today()));
        return asked;
    }
}
