package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.session.AgendaItem;

/** The sessions of a body, and the sittings of its schedule from which one may still grow. */
@Stateless
public class ReadSessions {

    private static final Map<String, String> ORDERS = Map.of("day", "s.heldOn", "room", "s.room", "state", "s.stage", "cases", "cases", "decided", "done");
    private static final String SELECT = "select s.id, s.heldOn, s.room, s.stage, sum(case when i.id is null or i.state = :withdrawn then 0 else 1 end) as cases,"
            + " sum(case when i.state = :decided then 1 else 0 end) as done from Session s left join s.items i";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * The sessions asked for, the latest first: searched by place or by day (2015, 10.2015, 12.10.2015), filtered by {@code state} and
     * {@code year}; in two statements, however many there are.
     */
    @Operates(Operation.SESSION_LIST)
    public ListPage<SessionRow> sessions(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = " where s.bodyId = :body" + conditions(query);
        List<SessionRow> rows = bind(em.createQuery(SELECT + where + " group by s.id, s.heldOn, s.room, s.stage" + query.orderBy(ORDERS, "s.heldOn desc, s.id desc"),
                Object[].class), bodyId, query).setParameter("withdrawn", AgendaItem.State.WITHDRAWN).setParameter("decided", AgendaItem.State.DECIDED)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultStream().map(ReadSessions::row).toList();
        return new ListPage<>(rows, bind(em.createQuery("select count(s) from Session s" + where, Long.class), bodyId, query).getSingleResult());
    }

    private static SessionRow row(Object[] row) {
        return new SessionRow((Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3], ((Number) row[4]).longValue(), ((Number) row[5]).longValue());
    }

    private static String conditions(ListQuery query) {
        return query.filter("state").map(any -> " and s.stage = :state").orElse("") + query.filter("year").map(any -> " and s.heldOn between :newYear and :lastDay").orElse("")
                + (query.search().isEmpty() ? "" : WrittenDays.in(query.search()).isPresent() ? " and s.heldOn between :first and :last"
                        : " and lower(s.room) like :search escape '!'");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId);
        query.filter("state").ifPresent(stage -> asked.setParameter("state", stage));
        query.filter("year").map(Integer::valueOf).map(Year::of).ifPresent(year -> asked.setParameter("newYear", year.atDay(1))
                .setParameter("lastDay", LocalDate.of(year.getValue(), 12, 31)));
        if (!query.search().isEmpty()) {
            WrittenDays.in(query.search()).ifPresentOrElse(days -> asked.setParameter("first", days.first()).setParameter("last", days.last()),
                    () -> asked.setParameter("search", query.pattern()));
        }
        return asked;
    }

    /** The years in which the body has sessions, the latest first. */
    @Operates(Operation.SESSION_LIST)
    public List<Integer> years(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select distinct extract(year from s.heldOn) as y from Session s where s.bodyId = :body order by y desc", Number.class)
                .setParameter("body", bodyId).getResultStream().map(Number::intValue).toList();
    }

    /** The sittings of the schedule, agreed with the chair, that have no session yet. */
    @Operates(Operation.SESSION_LIST)
    public List<Sitting> sittings(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select s from Sitting s where s.bodyId = :body and s.stage = :agreed and s.sessionId is null order by s.day",
                Sitting.class).setParameter("body", bodyId).setParameter("agreed", Sitting.AGREED).getResultList();
    }
}
