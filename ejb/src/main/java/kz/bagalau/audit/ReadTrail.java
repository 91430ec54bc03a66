package kz.bagalau.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.account.Role;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Rule;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;

/** Reads the trail: all of it, or who looked at one's own results. */
@Stateless
public class ReadTrail {

    private static final String JOINS = " left join AuditPayload p on p.entryId = e.id left join Account a on a.id = e.actor.accountId";
    private static final Map<String, String> COLUMNS = Map.of("at", "e.happenedAt", "who", "e.actor.login", "what", "e.operation", "place", "e.place");
    private static final List<String> LOOKS = Stream.of(Operation.values()).filter(one -> one.rule().has(Rule.Trait.RESULT)).map(Operation::name)
            .toList();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /**
     * The lines asked for, the latest first. The search is for the beginning of a login; filters: {@code what} an operation's name,
     * {@code outcome} DONE or REFUSED, {@code period} so many days back from today.
     */
    @Operates(Operation.AUDIT_READ)
    public ListPage<AuditLine> lines(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        List<AuditLine> rows = with(values, em.createQuery("select " + AuditLine.NEW + " from AuditEntry e" + JOINS + where
                + query.orderBy(COLUMNS, "e.happenedAt desc, e.id desc"), AuditLine.class))
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, with(values, em.createQuery("select count(e) from AuditEntry e" + where, Long.class)).getSingleResult());
    }

    /**
     * Who looked at a result of the caller's own, the latest first, at most five hundred times. A line names the record under which somebody was
     * looked at and is never changed: looks at a record that was merged into the caller's are his, too.
     */
    @Operates(Operation.OWN_LOOKS)
    public List<AuditLine> looksAtMine() {
        Long person = CurrentCaller.get().personId();
        if (person == null || LOOKS.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select " + AuditLine.NEW + " from AuditEntry e" + JOINS + " where e.matter.concernsId in :records"
                + " and (e.operation in :looks or e.actor.role = :watched) and e.refusal is null and (e.actor.personId is null or e.actor.personId not in"
                + " :records) order by e.happenedAt desc, e.id desc", AuditLine.class).setParameter("records", MergedRecords.of(em, person))
                .setParameter("looks", LOOKS).setParameter("watched", Role.INSPECTOR.name()).setMaxResults(500).getResultList();
    }

    /** Disposes of the details of every sealed line before the day; the chain stays whole. Gives how many. */
    @Operates(Operation.AUDIT_DISPOSE)
    public int disposeBefore(@Recorded("before") LocalDate day) {
        return em.createQuery("delete from AuditPayload p where p.entryId in (select e.id from AuditEntry e where e.happenedAt < :moment"
                + " and e.place is not null)").setParameter("moment", day.atStartOfDay(Clock.ZONE).toInstant()).executeUpdate();
    }

    private String where(ListQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where e.actor.login like :login escape '!'");
        values.put("login", query.search().isEmpty() ? "%" : query.pattern().substring(1));
        query.filter("what").ifPresent(operation -> {
            where.append(" and e.operation = :operation");
            values.put("operation", operation);
        });
        query.filter("outcome").ifPresent(outcome -> where.append(outcome.equals("DONE") ? " and e.refusal is null" : " and e.refusal is not null"));
        query.filter("period").map(Integer::valueOf).ifPresent(days -> {
            where.append(" and e.happenedAt >= :since");
            values.put("since", clock.today().minusDays(days - 1L).atStartOfDay(Clock.ZONE).toInstant());
        });
        return where.toString();
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
