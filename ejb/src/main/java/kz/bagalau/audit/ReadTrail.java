package kz.bagalau.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Rule;
import kz.bagalau.clock.Clock;

/** Reads the trail: all of it, or who looked at one's own results. */
@Stateless
public class ReadTrail {

    private static final String FROM = " from AuditEntry e left join AuditPayload p on p.entryId = e.id"
            + " left join Account a on a.id = e.actor.accountId";
    private static final List<String> LOOKS = List.of(Operation.values()).stream().filter(one -> one.rule().has(Rule.Trait.RESULT))
            .map(Operation::name).toList();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** A page of the lines asked for. */
    @Operates(Operation.AUDIT_READ)
    public List<AuditLine> lines(AuditQuestion question, int first, int size) {
        Map<String, Object> values = new HashMap<>();
        String order = question.newest() ? " order by e.happenedAt desc, e.id desc" : " order by e.happenedAt, e.id";
        return with(values, em.createQuery("select " + AuditLine.NEW + FROM + where(question, values) + order, AuditLine.class))
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many lines were asked for. */
    @Operates(Operation.AUDIT_READ)
    public long count(AuditQuestion question) {
        Map<String, Object> values = new HashMap<>();
        return with(values, em.createQuery("select count(e) from AuditEntry e" + where(question, values), Long.class)).getSingleResult();
    }

    /** Who looked at a result of the caller's own, the latest first, at most five hundred times. */
    @Operates(Operation.OWN_LOOKS)
    public List<AuditLine> looksAtMine() {
        Long person = CurrentCaller.get().personId();
        return person == null || LOOKS.isEmpty() ? List.of()
                : em.createQuery("select " + AuditLine.NEW + FROM + " where e.matter.concernsId = :person and e.operation in :looks"
                        + " and e.refusal is null and (e.actor.personId is null or e.actor.personId <> :person)"
                        + " order by e.happenedAt desc, e.id desc", AuditLine.class)
                        .setParameter("person", person).setParameter("looks", LOOKS).setMaxResults(500).getResultList();
    }

    /** Disposes of the details of every line before the day; the chain stays whole. Gives how many. */
    @Operates(Operation.AUDIT_DISPOSE)
    public int disposeBefore(@Recorded("before") LocalDate day) {
        return em.createQuery("delete from AuditPayload p where p.entryId in (select e.id from AuditEntry e where e.happenedAt < :moment"
                + " and e.place is not null)").setParameter("moment", begin(day)).executeUpdate();
    }

    private static String where(AuditQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (question.login() != null) {
            conditions.add("e.actor.login like :login escape '!'");
            values.put("login", question.login().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (question.operation() != null) {
            conditions.add("e.operation = :operation");
            values.put("operation", question.operation());
        }
        if (question.from() != null) {
            conditions.add("e.happenedAt >= :from");
            values.put("from", begin(question.from()));
        }
        if (question.to() != null) {
            conditions.add("e.happenedAt < :to");
            values.put("to", begin(question.to().plusDays(1)));
        }
        if (question.refused()) {
            conditions.add("e.refusal is not null");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clock.ZONE).toInstant();
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
