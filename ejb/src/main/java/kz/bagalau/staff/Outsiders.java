package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.StaffDeed;

/** Reads whom a body knows from outside: the list, searched, sorted and paged in the database, and one of them with his journal. */
@Stateless
public class Outsiders {

    /** Filter by time: {@link Time}. */
    public static final String TIME = "time";

    private static final String SEARCHED = " and (n.searched like :search escape '!' or p.iin like :search escape '!' or lower(o.workplace.kk) like"
            + " :search escape '!' or lower(o.workplace.ru) like :search escape '!' or lower(o.post.kk) like :search escape '!' or lower(o.post.ru)"
            + " like :search escape '!')";

    /** Whom the list shows. */
    public enum Time {
        /** With whom the body deals today. */
        PRESENT,
        /** Whose time is over. */
        ENDED
    }

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /** A page of them; two statements, whatever their number. */
    @Operates(Operation.OUTSIDER_LIST)
    public ListPage<OutsiderRow> find(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("body", bodyId, "day", journal.today()));
        StringBuilder found = new StringBuilder(OutsiderRow.FROM);
        if (!query.search().isEmpty()) {
            found.append(SEARCHED);
            values.put("search", query.pattern());
        }
        query.filter(TIME).ifPresent(time -> found.append(time.equals(Time.ENDED.name()) ? " and o.lastDay < :day" : OutsiderRow.PRESENT));
        List<OutsiderRow> rows = fill(em.createQuery("select " + OutsiderRow.NEW + found + query.orderBy(orders(), ListQuery.NAME + ", o.id"),
                OutsiderRow.class), values).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, fill(em.createQuery("select count(o)" + found, Long.class), values).getSingleResult());
    }

    /** One of them; empty where the body does not know him. */
    @Operates(Operation.OUTSIDER_LIST)
    public Optional<OutsiderRow> one(@Of(Kind.BODY) Long bodyId, Long outsiderId) {
        return em.createQuery("select " + OutsiderRow.NEW + OutsiderRow.FROM + " and o.id = :id", OutsiderRow.class).setParameter("body", bodyId)
                .setParameter("day", journal.today()).setParameter("id", outsiderId).getResultStream().findFirst();
    }

    /** What the body did to his record, the latest first. */
    @Operates(Operation.OUTSIDER_LIST)
    public List<StaffDeed> journal(@Of(Kind.BODY) Long bodyId, Long outsiderId) {
        Outsider known = em.find(Outsider.class, outsiderId);
        return known == null ? List.of() : em.createQuery("select x from StaffDeed x where x.bodyId = :body and x.personId = :person"
                + " order by x.doneAt desc, x.id desc", StaffDeed.class).setParameter("body", bodyId).setParameter("person", known.personId())
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, String> orders() {
        boolean kazakh = CurrentCaller.get().language().equals("kk");
        return Map.of("name", ListQuery.NAME, "workplace", kazakh ? "o.workplace.kk" : "o.workplace.ru", "post", kazakh ? "o.post.kk" : "o.post.ru",
                "iin", "p.iin", "first", "o.firstDay", "last", "o.lastDay");
    }
}
