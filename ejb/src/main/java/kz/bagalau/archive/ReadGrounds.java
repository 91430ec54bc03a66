package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.session.NamedResult;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * Lists the last results of those who work in a body today with what the act joins to their grades: from the results that lead (for the family
 * of 2018, п. 7: bonus, encouragement, rotation, demotion, dismissal), or from those beside them (development), never both at once.
 */
@Stateless
public class ReadGrounds {

    private static final String FROM = " from EvaluationCase c join c.results r, Employment e, Unit u, Person p join p.names n"
            + " where c.bodyId = :body and p.id = c.facts.personId and e.personId = p.id and e.bodyId = :body and u.id = e.unitId and e.appointedOn <= :day"
            + " and (e.lastDay is null or e.lastDay >= :day) and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)"
            + " and r.superseded = false and n.searched like :search escape '!'"
            + " and not exists (select x.id from EvaluationCase d join d.results x where d.bodyId = :body and d.facts.personId = c.facts.personId"
            + " and x.superseded = false and x.origin <> :computed and x.kind = r.kind and x.part = r.part"
            + " and (x.decidedOn > r.decidedOn or x.decidedOn = r.decidedOn and x.id > r.id))";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place", "grade", "r.grade", "decided", "r.decidedOn", "of", "r.part");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    GroundLaw law;
    @Inject
    Library library;
    @Inject
    AppealTerms terms;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;
    @Inject
    Staff staff;

    /**
     * Consequences of the results that lead; filters "consequence": its code, "grade": a code, "unit" and "cycle": an id, "ordered": "with" or
     * "without", of an order on that consequence, or on any.
     */
    @Operates(Operation.CONSEQUENCE_LIST)
    public ListPage<GroundRow> leading(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return page(bodyId, true, query);
    }

    /** Consequences of the results beside them, e.g. of competencies; filters as above, and "of": a competency. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public ListPage<GroundRow> beside(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return page(bodyId, false, query);
    }

    /** True where results are confidential: a list for an order leaves the system without them, and for whom and on what ground is recorded (for the family of 2023, п. 9, 10, 16). */
    @Operates(Operation.CONSEQUENCE_LIST)
    public boolean confidential(@Of(Kind.BODY) Long bodyId) {
        return law.confidential(bodyId);
    }

    /**
     * Records that a list for an order leaves the system.
     *
     * @param recipient who is given it
     * @param ground    for what: the order that is prepared
     * @throws IllegalArgumentException when one of them is not said
     */
    @Operates(Operation.CONSEQUENCE_LIST)
    public void handOut(@Of(Kind.BODY) Long bodyId, @Recorded("recipient") String recipient, @Recorded("ground") String ground) {
        if (recipient == null || recipient.isBlank() || ground == null || ground.isBlank()) {
            throw new IllegalArgumentException("a list leaves the system for somebody and on a ground");
        }
    }

    private ListPage<GroundRow> page(Long bodyId, boolean leading, ListQuery query) {
        GroundLaw.Asked asked = law.of(bodyId, leading, query.filter("consequence").orElse(null));
        if (asked.nothing()) {
            return ListPage.none();
        }
        String where = where(asked, query);
        List<Object[]> rows = ask("select r.id, c.id, p.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.id, u.name.kk,"
                + " u.name.ru, e.post.kk, e.post.ru, r.kind, r.part, r.grade, r.decidedOn, r.editionHash, c.periodLast" + where
                + query.orderBy(ORDERS, (leading ? "" : "u.place, r.part, ") + "n.sortRu, r.id"), Object[].class, bodyId, asked, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(read(bodyId, rows), ask("select count(r)" + where, Long.class, bodyId, asked, query).getSingleResult());
    }

    private static String where(GroundLaw.Asked asked, ListQuery query) {
        return FROM + " and (" + asked.where() + ")" + query.filter("grade").map(code -> " and r.grade = :grade").orElse("")
                + query.filter("unit").map(unit -> " and u.id = :unit").orElse("") + query.filter("of").map(code -> " and r.part = :part").orElse("")
                + query.filter("cycle").map(id -> " and c.cycleId = :cycle").orElse("") + query.filter("ordered").map(state -> ordered(state, query)).orElse("");
    }

    private static String ordered(String state, ListQuery query) {
        return (state.equals("with") ? " and" : " and not") + " exists (select a.id from Attestation a join a.basis b where b = r.id and a.revokedOn is null"
                + query.filter("consequence").map(code -> " and a.consequence = :what").orElse("") + ")";
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, GroundLaw.Asked asked, ListQuery query) {
        TypedQuery<T> one = em.createQuery(question, type).setParameter("body", bodyId).setParameter("day", recorder.today())
                .setParameter("computed", Origin.COMPUTED).setParameter("search", query.pattern());
        asked.values().forEach(one::setParameter);
        query.filter("grade").ifPresent(code -> one.setParameter("grade", code));
        query.filter("unit").map(Long::valueOf).ifPresent(unit -> one.setParameter("unit", unit));
        query.filter("of").ifPresent(code -> one.setParameter("part", code));
        query.filter("cycle").map(Long::valueOf).ifPresent(cycle -> one.setParameter("cycle", cycle));
        query.filter("ordered").flatMap(state -> query.filter("consequence")).ifPresent(code -> one.setParameter("what", code));
        return one;
    }

    private List<GroundRow> read(Long bodyId, List<Object[]> rows) {
        List<Decided> decided = rows.stream().map(row -> new Decided((Long) row[0], (Long) row[2], (String) row[16], ((LocalDate) row[19]).getYear(),
                (LocalDate) row[17], (Long) row[1],
                (String) row[18])).toList();
        Map<Long, Watched> appealable = terms.of(bodyId, decided);
        Set<Long> appealed = terms.appealedCases(bodyId);
        Map<Long, List<Attestation>> orders = orders(bodyId);
        Map<String, Watched> due = due(bodyId, rows, orders);
        return rows.stream().map(row -> row(row, appealed.contains((Long) row[1]), appealable.get((Long) row[0]),
                orders.getOrDefault((Long) row[0], List.of()), due)).toList();
    }

    /** The terms within which consequences are to be carried out, by result and rule; nothing is asked where no act sets one. */
    private Map<String, Watched> due(Long bodyId, List<Object[]> rows, Map<Long, List<Attestation>> orders) {
        Map<String, AskedTerm> asked = new HashMap<>();
        for (Object[] row : rows) {
            law.rules((String) row[18], (String) row[14], (String) row[16]).forEach(rule -> rule.term().ifPresent(term -> asked.put(key((Long) row[0], rule),
                    new AskedTerm(library.law((String) row[18]), term, (LocalDate) row[17], carriedOut(rule, orders.getOrDefault((Long) row[0], List.of())),
                            Role.HR_WORKER, null))));
        }
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
    }

    static LocalDate carriedOut(Consequence rule, List<Attestation> orders) {
        return orders.stream().filter(one -> rule.consequences().contains(one.consequence())).map(Attestation::orderedOn).min(LocalDate::compareTo).orElse(null);
    }

    private static String key(Long resultId, Consequence rule) {
        return resultId + " " + rule.name();
    }

    private GroundRow row(Object[] row, boolean appealed, Watched term, List<Attestation> orders, Map<String, Watched> due) {
        Edition edition = library.law((String) row[18]).edition();
        String kind = (String) row[14];
        LocalDate open = term == null || !term.open() || term.last().isBefore(recorder.today()) ? null : term.last();
        Text of = NamedResult.part(edition, (String) row[15]).orElseGet(() -> edition.rules().get(kind).label());
        return new GroundRow((Long) row[0], (Long) row[1], (Long) row[2], name(row, 3), name(row, 6), (Long) row[9], (String) row[10], (String) row[11],
                (String) row[12], (String) row[13], of, (String) row[15], (String) row[16], Grades.of(edition, kind).name((String) row[16]),
                (LocalDate) row[17], appealed, open, follows(row, orders, due));
    }

    private List<GroundRow.Joined> follows(Object[] row, List<Attestation> orders, Map<String, Watched> due) {
        List<GroundRow.Joined> joined = new ArrayList<>();
        for (Consequence rule : law.rules((String) row[18], (String) row[14], (String) row[16])) {
            Watched term = due.get(key((Long) row[0], rule));
            rule.consequences().stream().sorted().forEach(code -> joined.add(orders.stream().filter(one -> one.consequence().equals(code)).findFirst()
                    .map(one -> GroundRow.Joined.of(code, rule.citation(), one, term)).orElseGet(() -> GroundRow.Joined.of(code, rule.citation(), term))));
        }
        return joined;
    }

    private Map<Long, List<Attestation>> orders(Long bodyId) {
        Map<Long, List<Attestation>> orders = new HashMap<>();
        em.createQuery("select distinct a from Attestation a left join fetch a.basis where a.bodyId = :body and a.revokedOn is null", Attestation.class)
                .setParameter("body", bodyId).getResultList()
                .forEach(order -> order.basis().forEach(basis -> orders.computeIfAbsent(basis, id -> new ArrayList<>()).add(order)));
        return orders;
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    /** An order on a consequence of a result, with whom it concerns; empty where it is not of this body. One that was taken back is given too. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public Optional<OrderCard> order(@Of(Kind.BODY) Long bodyId, Long orderId) {
        return Optional.ofNullable(em.find(Attestation.class, orderId)).filter(one -> one.bodyId().equals(bodyId))
                .map(one -> new OrderCard(one, staff.names(List.of(one.personId()), recorder.today()).get(one.personId())));
    }

    /** An order, and the name of the servant whom it concerns. */
    public record OrderCard(Attestation order, PersonName name) {
    }

    /** The units in which those stand who have such results, by their place. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Unit> units(@Of(Kind.BODY) Long bodyId, boolean leading) {
        GroundLaw.Asked asked = law.of(bodyId, leading, null);
        return asked.nothing() ? List.of() : ask("select distinct u, u.place" + where(asked, ListQuery.everything()) + " order by u.place", Object[].class, bodyId, asked,
                ListQuery.everything()).getResultList().stream().map(row -> (Unit) row[0]).toList();
    }

    /** The codes of consequences that can be asked for in a list. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<String> codes(@Of(Kind.BODY) Long bodyId, boolean leading) {
        return List.copyOf(law.codes(bodyId, leading));
    }

    /** The grades that stand in a list, by code, in the act's words. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public Map<String, Text> grades(@Of(Kind.BODY) Long bodyId, boolean leading) {
        GroundLaw.Asked asked = law.of(bodyId, leading, null);
        Map<String, Text> grades = new TreeMap<>();
        if (!asked.nothing()) {
            ask("select distinct r.editionHash, r.kind, r.grade" + where(asked, ListQuery.everything()), Object[].class, bodyId, asked, ListQuery.everything())
                    .getResultList().forEach(row -> grades.putIfAbsent((String) row[2],
                            Grades.of(library.law((String) row[0]).edition(), (String) row[1]).name((String) row[2])));
        }
        return grades;
    }

    /**
     * What to teach: the competencies that did not meet the act's expectations, unit by unit, with how many persons.
     */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Topic> topics(@Of(Kind.BODY) Long bodyId) {
        GroundLaw.Asked asked = law.of(bodyId, false, null);
        if (asked.nothing()) {
            return List.of();
        }
        List<Object[]> rows = ask("select u.id, u.name.kk, u.name.ru, u.place, r.kind, r.part, r.grade, r.editionHash, count(distinct p.id)"
                + where(asked, ListQuery.everything()) + " group by u.id, u.name.kk, u.name.ru, u.place, r.kind, r.part, r.grade, r.editionHash"
                + " order by u.place, u.id, r.part", Object[].class, bodyId, asked, ListQuery.everything()).getResultList();
        return rows.stream().filter(row -> Grades.of(library.law((String) row[7]).edition(), (String) row[4]).lowest((String) row[6])).map(this::topic).toList();
    }

    private Topic topic(Object[] row) {
        Edition edition = library.law((String) row[7]).edition();
        Text of = NamedResult.part(edition, (String) row[5]).orElseGet(() -> edition.rules().get((String) row[4]).label());
        return new Topic((Long) row[0], (String) row[1], (String) row[2], (String) row[5], of, (String) row[6], (Long) row[8]);
    }

    /**
     * A subject of training for a unit.
     *
     * @param part    the code of the competency
     * @param of      the competency in the act's words
     * @param grade   the code of the grade that asks for it
     * @param persons how many
     */
    public record Topic(Long unitId, String unitKk, String unitRu, String part, Text of, String grade, long persons) implements Serializable {
    }
}
