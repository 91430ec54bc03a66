package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;

/** The administrator's list of accounts: filters {@code role}, {@code body} and {@code state}; three statements, however many rows. */
@Stateless
@Operates(Operation.ACCOUNT_LIST)
public class ListAccounts {

    private static final Map<String, String> COLUMNS = Map.of("name", "a.sortName", "login", "a.login", "last", "a.lastLogin");
    private static final String IN_TERM = " and g.withdrawnAt is null and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today)";
    private static final String GRANTED = "exists (select g from Account o join o.grants g where o.id = a.id" + IN_TERM;
    private static final String EMPLOYED = "exists (select e from Employment e where e.personId = a.personId and e.bodyId = :body"
            + " and e.appointedOn <= :today and (e.lastDay is null or e.lastDay >= :today))";
    private static final String OUTSIDE = "exists (select t from Outsider t where t.personId = a.personId and t.bodyId = :body"
            + " and t.firstDay <= :today and (t.lastDay is null or t.lastDay >= :today))";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** The accounts asked for, each with the roles that it holds today. */
    public ListPage<AccountRow> accounts(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        List<AccountRow> rows = with(values, em.createQuery("select " + AccountRow.NEW + where + query.orderBy(COLUMNS, "a.sortName, a.id"),
                AccountRow.class)).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        long total = with(values, em.createQuery("select count(a)" + where, Long.class)).getSingleResult();
        Map<Long, Set<Role>> roles = roles(rows.stream().map(AccountRow::id).toList());
        return new ListPage<>(rows.stream().map(row -> row.holding(roles.getOrDefault(row.id(), Set.of()))).toList(), total);
    }

    private Map<Long, Set<Role>> roles(List<Long> ids) {
        Map<Long, Set<Role>> roles = new TreeMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select a.id, g.role from Account a join a.grants g where a.id in :ids" + IN_TERM, Object[].class)
                    .setParameter("ids", ids).setParameter("today", clock.today()).getResultList()
                    .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(Role.class)).add((Role) row[1]));
        }
        return roles;
    }

    private String where(ListQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" from Account a where a.searched like :search escape '!'");
        values.put("search", query.pattern());
        query.filter("role").ifPresent(role -> {
            where.append(" and ").append(GRANTED).append(" and g.role = :role)");
            values.put("role", Role.valueOf(role));
            values.put("today", clock.today());
        });
        query.filter("body").ifPresent(body -> {
            where.append(" and (").append(GRANTED).append(" and g.bodyId = :body) or ").append(EMPLOYED).append(" or ").append(OUTSIDE).append(")");
            values.put("body", Long.valueOf(body));
            values.put("today", clock.today());
        });
        query.filter("state").map(AccountState::valueOf).map(AccountState::condition).ifPresent(condition -> {
            where.append(" and ").append(condition);
            if (condition.contains(":now")) {
                values.put("now", clock.instant());
            }
        });
        return where.toString();
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
