package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Role;

/** The administrator's list of accounts: searched, filtered, sorted and paged in the database. */
@Stateless
@Operates(Operation.ACCOUNT_LIST)
public class ListAccounts {

    private static final String GRANTED = "exists (select g from Account o join o.grants g where o.id = a.id and g.withdrawnAt is null"
            + " and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today)";
    private static final String EMPLOYED = "exists (select e from Employment e where e.personId = a.personId and e.bodyId = :body"
            + " and e.appointedOn <= :today and (e.lastDay is null or e.lastDay >= :today))";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** A page of the accounts asked for. */
    public List<AccountRow> rows(AccountQuestion question, int first, int size) {
        Map<String, Object> values = new HashMap<>();
        String query = "select " + AccountRow.NEW + " from Account a" + where(question, values) + question.order().clause(question.rising());
        return with(values, em.createQuery(query, AccountRow.class)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many accounts were asked for. */
    public long count(AccountQuestion question) {
        Map<String, Object> values = new HashMap<>();
        return with(values, em.createQuery("select count(a) from Account a" + where(question, values), Long.class)).getSingleResult();
    }

    /** The roles that these accounts hold today, in one statement; accounts without any are left out. */
    public Map<Long, Set<Role>> roles(List<Long> accountIds) {
        Map<Long, Set<Role>> roles = new TreeMap<>();
        if (!accountIds.isEmpty()) {
            LocalDate today = clock.today();
            em.createQuery("select a.id, g.role from Account a join a.grants g where a.id in :ids and g.withdrawnAt is null"
                    + " and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today)", Object[].class)
                    .setParameter("ids", accountIds).setParameter("today", today).getResultList()
                    .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(Role.class)).add((Role) row[1]));
        }
        return roles;
    }

    private String where(AccountQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (question.text() != null && !question.text().isBlank()) {
            conditions.add("(a.login like :text escape '!' or lower(a.name) like :text escape '!')");
            values.put("text", "%" + question.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (question.role() != null) {
            conditions.add(GRANTED + " and g.role = :role)");
            values.put("role", question.role());
        }
        if (question.bodyId() != null) {
            conditions.add("(" + GRANTED + " and g.bodyId = :body) or " + EMPLOYED + ")");
            values.put("body", question.bodyId());
        }
        if (question.state() != null) {
            conditions.add(condition(question.state()));
        }
        if (conditions.stream().anyMatch(condition -> condition.contains(":today"))) {
            values.put("today", clock.today());
        }
        if (conditions.stream().anyMatch(condition -> condition.contains(":now"))) {
            values.put("now", clock.instant());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String condition(AccountQuestion.State state) {
        return switch (state) {
            case ACTIVE -> "a.disabledAt is null and (a.lock.lockedUntil is null or a.lock.lockedUntil <= :now)";
            case LOCKED -> "a.lock.lockedUntil > :now";
            case DISABLED -> "a.disabledAt is not null";
            case ONE_TIME -> "a.oneTime = true";
        };
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
