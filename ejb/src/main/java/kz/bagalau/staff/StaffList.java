package kz.bagalau.staff;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PostHolder;

/** The list of those who serve in a body: searched, filtered, sorted by the Kazakh alphabet and paged in the database. */
@Stateless
public class StaffList {

    /** Filter by the unit's id. */
    public static final String UNIT = "unit";
    /** Filter by the category's code. */
    public static final String CATEGORY = "category";
    /** Filter by what is to be seen to: {@link Attention}. */
    public static final String ATTENTION = "attention";

    /** What HR has to see to about somebody. */
    public enum Attention {
        HEADS("e.headOfUnit = :yes"),
        NO_SUPERVISOR("e.supervisorId is null"),
        NO_ENTRY("p.entered is null"),
        PROBATION("e.probationEnd >= :day"),
        ABSENT("exists (select a from Absence a where a.personId = p.id and a.bodyId = e.bodyId and a.firstDay <= :day"
                + " and (a.lastDay is null or a.lastDay >= :day))");

        private final String condition;

        Attention(String condition) {
            this.condition = condition;
        }
    }

    private static final String FOUND = PostHolder.FROM + " and e.bodyId = :body";

    /** Without {@code escape}: with it EclipseLink writes every value into the text of the statement instead of binding it. */
    private static final String SEARCHED = " and (n.searched like :search or p.iin like :search or lower(e.post.kk) like :search"
            + " or lower(e.post.ru) like :search)";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Staff staff;

    @Inject
    Clock time;

    /** A page of those who serve in the body today; two statements, whatever their number. */
    @Operates(Operation.STAFF_LIST)
    public ListPage<PostHolder> find(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String found = FOUND + filters(query);
        TypedQuery<Long> total = fill(em.createQuery("select count(e)" + found, Long.class), bodyId, query);
        TypedQuery<PostHolder> rows = fill(em.createQuery("select " + PostHolder.NEW + found + query.orderBy(orders(), name() + ", e.id"),
                PostHolder.class), bodyId, query);
        return new ListPage<>(rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList(), total.getSingleResult());
    }

    /** The categories that occur in the body, for the filter. */
    @Operates(Operation.STAFF_LIST)
    public List<String> categories(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select distinct e.category from Employment e where e.bodyId = :body and e.category is not null order by e.category",
                String.class).setParameter("body", bodyId).getResultList();
    }

    /** How many serve in each unit of a body today, by the unit's id; units without anybody are absent. */
    @Operates(Operation.UNIT_READ)
    public Map<Long, Long> perUnit(@Of(Kind.BODY) Long bodyId) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery("select e.unitId, count(e) from Employment e where e.bodyId = :body and e.appointedOn <= :day and (e.lastDay is null or"
                + " e.lastDay >= :day) group by e.unitId", Object[].class).setParameter("body", bodyId)
                .setParameter("day", LocalDate.ofInstant(time.instant(), time.getZone())).getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Those who may supervise in a body: heads of its units, who holds a post outside the categories there (an akim, his deputies), and whoever
     * already supervises somebody there, from another body too; at the end those from outside (seed 002, п. 3: the head of an executive body is
     * evaluated by the akim).
     */
    @Operates(Operation.STAFF_LIST)
    public List<PostHolder> supervisors(@Of(Kind.BODY) Long bodyId) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        List<PostHolder> serving = em.createQuery("select " + PostHolder.NEW + PostHolder.FROM + " and (e.bodyId = :body and (e.headOfUnit = :yes or e.category is null) or p.id in"
                + " (select s.supervisorId from Employment s where s.bodyId = :body)) order by " + name() + ", e.id", PostHolder.class)
                .setParameter("day", today).setParameter("body", bodyId).setParameter("yes", true).getResultList();
        return Stream.concat(serving.stream(), staff.outsiders(bodyId, today).stream()).toList();
    }

    private static String filters(ListQuery query) {
        return (query.search().isEmpty() ? "" : SEARCHED) + query.filter(UNIT).map(unit -> " and u.id = :unit").orElse("")
                + query.filter(CATEGORY).map(category -> " and e.category = :category").orElse("")
                + query.filter(ATTENTION).map(attention -> " and " + Attention.valueOf(attention).condition).orElse("");
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> filled, Long bodyId, ListQuery query) {
        filled.setParameter("body", bodyId).setParameter("day", LocalDate.ofInstant(time.instant(), time.getZone()));
        if (!query.search().isEmpty()) {
            filled.setParameter("search", pattern(query.search()));
        }
        query.filter(UNIT).ifPresent(unit -> filled.setParameter("unit", Long.valueOf(unit)));
        query.filter(ATTENTION).filter(Attention.HEADS.name()::equals).ifPresent(heads -> filled.setParameter("yes", true));
        query.filter(CATEGORY).ifPresent(category -> filled.setParameter("category", category));
        return filled;
    }

    /** Both databases take a backslash for the escape sign when none is named. */
    private static String pattern(String search) {
        return "%" + search.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static String name() {
        return CurrentCaller.get().language().equals("kk") ? "n.sortKk" : "n.sortRu";
    }

    private static Map<String, String> orders() {
        boolean kazakh = CurrentCaller.get().language().equals("kk");
        return Map.of("name", name(), "unit", "u.place", "post", kazakh ? "e.post.kk" : "e.post.ru", "category", "e.category", "appointed",
                "e.appointedOn", "entered", "p.entered", "iin", "p.iin");
    }
}
