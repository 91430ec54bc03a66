package kz.bagalau.disposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.disposal.DisposalRow.Against;
import kz.bagalau.law.result.Keeping;
import kz.bagalau.law.time.Event;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.planning.Recorder;

/** The cases of a body whose papers were kept as long as their act wants it, and what stands against disposing of them. */
@Stateless
public class ListDisposal {

    private static final String OF_CASE = "j.ownerId = c.id";
    /** Where the road of the case completes nothing: what is done with it. */
    private static final String OF_SHEETS = "(j.ownerId in (select s.id from Sheet s where s.caseId = c.id) or j.ownerId in (select v.id from Survey v where v.caseId = c.id))";
    private static final String FROM = " from EvaluationCase c join Person p on p.id = c.facts.personId join p.names n join Unit u on u.id = c.facts.unitId"
            + " where c.bodyId = :body and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day) and n.searched like :search escape '!'"
            + " and not exists (select d.id from Disposal d join d.cases x where x.caseId = c.id) and (";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place", "period", "c.periodLast");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    KeptTerms terms;
    @Inject
    HeldBack held;
    @Inject
    Recorder recorder;

    /** A page of the list; filter "state": "ready" or "held". */
    @Operates(Operation.DISPOSAL_LIST)
    public ListPage<DisposalRow> due(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return page(bodyId, query, null);
    }

    /** Those of some cases whose term ended, whatever stands against them. */
    @Operates(Operation.WITHIN)
    public List<DisposalRow> among(Long bodyId, Collection<Long> caseIds) {
        return caseIds.isEmpty() ? List.of() : page(bodyId, ListQuery.everything().unpaged(), caseIds).rows();
    }

    /** How many papers wait for a person's confirmation, nothing standing against them. */
    @Operates(Operation.WITHIN)
    public long ready(Long bodyId) {
        return page(bodyId, new ListQuery("", Map.of("state", "ready"), "", false, 0, 1), null).total();
    }

    private ListPage<DisposalRow> page(Long bodyId, ListQuery query, Collection<Long> among) {
        Map<String, Keeping> kept = terms.of(bodyId);
        if (kept.isEmpty()) {
            return ListPage.none();
        }
        Map<Against, Set<Long>> against = held.of(bodyId);
        Set<String> archived = terms.archived(kept.keySet());
        Asked asked = new Asked(kept, terms.completing(kept.keySet()), archived, all(against), query, among);
        List<Object[]> rows = ask("select c.id, p.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.name.kk, u.name.ru,"
                + " c.periodFirst, c.periodLast, c.stage, c.editionHash" + asked.where() + query.orderBy(ORDERS, "c.periodLast, n.sortRu, c.id"), Object[].class,
                bodyId, asked).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Map<Long, LocalDate> completed = completed(rows, asked.completing());
        return new ListPage<>(rows.stream().map(row -> row(row, completed.get((Long) row[0]), kept.get((String) row[13]), archived, against)).toList(),
                ask("select count(c)" + asked.where(), Long.class, bodyId, asked).getSingleResult());
    }

    private static Set<Long> all(Map<Against, Set<Long>> against) {
        return against.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, Asked asked) {
        TypedQuery<T> one = em.createQuery(question, type).setParameter("body", bodyId).setParameter("day", recorder.today())
                .setParameter("search", asked.query().pattern()).setParameter("completion", "%" + Event.COMPLETION.name() + "%");
        asked.values(recorder.today()).forEach(one::setParameter);
        return one;
    }

    private Map<Long, LocalDate> completed(List<Object[]> rows, Set<String> completing) {
        Map<Boolean, List<Long>> byRoad = rows.stream().collect(Collectors.partitioningBy(row -> completing.contains((String) row[13]),
                Collectors.mapping(row -> (Long) row[0], Collectors.toList())));
        Map<Long, LocalDate> completed = completed(OF_CASE, byRoad.get(true));
        completed.putAll(completed(OF_SHEETS, byRoad.get(false)));
        return completed;
    }

    private Map<Long, LocalDate> completed(String owners, List<Long> ids) {
        return ids.isEmpty() ? new HashMap<>() : em.createQuery("select c.id, max(j.day) from EvaluationCase c, DeedEntry j where c.id in :ids and " + owners
                + " and j.events like :completion group by c.id", Object[].class).setParameter("ids", ids).setParameter("completion", "%" + Event.COMPLETION.name() + "%")
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1], (one, two) -> two, HashMap::new));
    }

    private static DisposalRow row(Object[] row, LocalDate completed, Keeping rule, Set<String> archived, Map<Against, Set<Long>> against) {
        Set<Against> reasons = new HashSet<>();
        against.forEach((why, cases) -> {
            if (cases.contains((Long) row[0])) {
                reasons.add(why);
            }
        });
        if (!archived.contains((String) row[12])) {
            reasons.add(Against.NOT_ARCHIVED);
        }
        return new DisposalRow((Long) row[0], (Long) row[1], name(row, 2), name(row, 5), (String) row[8], (String) row[9], (LocalDate) row[10],
                (LocalDate) row[11], completed, KeptTerms.until(rule, completed), rule.citation(), reasons);
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    /** What was disposed of in a body, the latest first. */
    @Operates(Operation.DISPOSAL_LIST)
    public List<Done> done(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select d.id, d.disposedOn, p.number, p.year, p.pdf.id, count(x) from Disposal d join d.cases x, RegisteredPaper p"
                + " where d.bodyId = :body and p.id = d.paperId group by d.id, d.disposedOn, p.number, p.year, p.pdf.id order by d.id desc", Object[].class)
                .setParameter("body", bodyId).getResultStream()
                .map(row -> new Done((LocalDate) row[1], row[2] + "/" + row[3], (Long) row[4], (Long) row[5])).toList();
    }

    /** A disposal: when, by which act, of how many cases. */
    public record Done(LocalDate on, String act, Long pdfId, long cases) implements Serializable {
    }

    /** The condition for cases {@code c}, and its values. */
    private record Asked(Map<String, Keeping> kept, Set<String> completing, Set<String> archived, Set<Long> against, ListQuery query, Collection<Long> among) {

        String where() {
            List<String> any = new ArrayList<>();
            for (String hash : kept.keySet()) {
                int i = any.size();
                any.add("c.editionHash = :hash" + i + " and (select max(j.day) from DeedEntry j where " + (completing.contains(hash) ? OF_CASE : OF_SHEETS)
                        + " and j.events like :completion) < :before" + i);
            }
            return FROM + String.join(" or ", any) + ")" + (among == null ? "" : " and c.id in :among") + state();
        }

        private String state() {
            String held = against.isEmpty() ? "" : " c.id in :against";
            return query.filter("state").map(state -> state.equals("ready")
                    ? " and c.stage in :archived" + (held.isEmpty() ? "" : " and not (" + held + ")")
                    : " and (c.stage not in :archived" + (held.isEmpty() ? "" : " or " + held) + ")").orElse("");
        }

        Map<String, Object> values(LocalDate today) {
            Map<String, Object> values = new HashMap<>();
            List<Map.Entry<String, Keeping>> rules = List.copyOf(kept.entrySet());
            for (int i = 0; i < rules.size(); i++) {
                values.put("hash" + i, rules.get(i).getKey());
                values.put("before" + i, KeptTerms.before(rules.get(i).getValue(), today));
            }
            if (among != null) {
                values.put("among", among);
            }
            if (query.filter("state").isPresent()) {
                values.put("archived", archived);
                if (!against.isEmpty()) {
                    values.put("against", against);
                }
            }
            return values;
        }
    }
}
