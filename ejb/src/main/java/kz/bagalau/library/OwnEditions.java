package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.library.EditionDays;
import kz.bagalau.model.library.OwnEdition;

/** Reads the editions that administrators brought in, drafts included: the list, searched, sorted and paged in the database, and one of them. */
@Stateless
@Operates(Operation.OWN_EDITION_READ)
public class OwnEditions {

    /** Filter by how far it has come: {@link OwnEdition.State}. */
    public static final String STATE = "state";

    private static final String SEARCHED = " and (lower(o.editionId) like :search escape '!' or lower(o.name.kk) like :search escape '!'"
            + " or lower(o.name.ru) like :search escape '!')";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    PublishedEditions published;

    /** A page of them; two statements, whatever their number. */
    public ListPage<OwnEditionRow> find(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder found = new StringBuilder(" from OwnEdition o where 1 = 1");
        if (!query.search().isEmpty()) {
            found.append(SEARCHED);
            values.put("search", query.pattern());
        }
        query.filter(STATE).ifPresent(state -> {
            found.append(" and o.state = :state");
            values.put("state", OwnEdition.State.valueOf(state));
        });
        List<OwnEditionRow> rows = fill(em.createQuery("select " + OwnEditionRow.NEW + found + query.orderBy(orders(), "o.changedAt desc, o.id"),
                OwnEditionRow.class), values).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, fill(em.createQuery("select count(o)" + found, Long.class), values).getSingleResult());
    }

    /** One of them with its files, as it stands now; empty where there is none of that name. */
    public Optional<OwnEdition> one(String editionId) {
        return em.createQuery("select o from OwnEdition o where o.editionId = :id", OwnEdition.class).setParameter("id", editionId)
                .getResultStream().findFirst();
    }

    /** Everything that was set about the days of an edition, the latest first. */
    public List<EditionDays> days(String editionId) {
        return published.days(editionId);
    }

    /** The bodies to which an edition is assigned, by name. */
    public List<AssignedBody> bodies(String editionId) {
        return em.createQuery("select b from StateBody b join b.editions t where t.editionId = :id order by b.name.ru, b.id", StateBody.class)
                .setParameter("id", editionId).getResultStream().distinct().flatMap(body -> body.editions().stream().filter(term -> term.editionId().equals(editionId))
                        .map(term -> new AssignedBody(body.id(), body.name().kk(), body.name().ru(), term.days()))).toList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, String> orders() {
        return Map.of("name", CurrentCaller.get().language().equals("kk") ? "o.name.kk" : "o.name.ru", "id", "o.editionId", "base", "o.baseId",
                "state", "o.state", "changed", "o.changedAt", "published", "o.publishedAt");
    }
}
