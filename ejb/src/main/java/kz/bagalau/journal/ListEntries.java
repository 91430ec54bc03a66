package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The entries of the caller's own people, searched, filtered, sorted and paged in the database; their number does not change that of the statements. */
@Stateless
@Operates(Operation.JOURNAL_LIST)
public class ListEntries {

    private static final Map<String, String> ORDERS = Map.of("name", ListQuery.NAME, "unit", "u.place", "day", "e.day", "kind", "e.rule, e.kind", "part", "e.part",
            "stage", "e.stage");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Scope scope;
    @Inject
    Library library;
    @Inject
    Recorder recorder;
    @Inject
    Staff staff;

    /** A choice of a filter: its value and its words. */
    public record Choice(String value, Text name) {
    }

    /** The entries found: searched by name, description and document, filtered by {@code case}, {@code unit}, {@code part}, {@code kind} and {@code stage}. */
    public ListPage<EntryRow> entries(ListQuery query) {
        String where = EntryRow.FROM + scope.listed() + conditions(query);
        List<EntryRow> found = bind(em.createQuery("select " + EntryRow.NEW + where + query.orderBy(ORDERS, "e.day desc, e.id desc"), EntryRow.class), query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(found, bind(em.createQuery("select count(e)" + where, Long.class), query).getSingleResult());
    }

    private static String conditions(ListQuery query) {
        return (query.search().isEmpty() ? "" : " and (n.searched like :search escape '!' or lower(e.description) like :search escape '!'"
                + " or lower(e.source.document) like :search escape '!')")
                + (query.filter("case").isPresent() ? " and e.caseId = :case" : "") + (query.filter("unit").isPresent() ? " and c.facts.unitId = :unit" : "")
                + (query.filter("part").isPresent() ? " and e.part = :part" : "") + (query.filter("stage").isPresent() ? " and e.stage = :stage" : "")
                + (kind(query).isPresent() ? " and e.rule = :rule and e.kind = :kind" : "");
    }

    /** Rule and line of a chosen kind, "rule/line". */
    private static Optional<String[]> kind(ListQuery query) {
        return query.filter("kind").map(value -> value.split("/", 2)).filter(split -> split.length == 2);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, ListQuery query) {
        scope.listed(asked).setParameter("day", recorder.today());
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("case").ifPresent(id -> asked.setParameter("case", number(id)));
        query.filter("unit").ifPresent(id -> asked.setParameter("unit", number(id)));
        query.filter("part").ifPresent(part -> asked.setParameter("part", part));
        query.filter("stage").ifPresent(stage -> asked.setParameter("stage", stage));
        kind(query).ifPresent(split -> asked.setParameter("rule", split[0]).setParameter("kind", split[1]));
        return asked;
    }

    /** An id out of an address; of what is none, one that nothing has. */
    private static Long number(String id) {
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : Long.valueOf(-1);
    }

    /** The line of each entry in the list by which it was entered. */
    public Optional<Line> line(String edition, String rule, String kind) {
        return new FactKinds(library.law(edition)).line(rule, kind);
    }

    /** The latest deed of each entry, by its id: one statement. */
    public Map<Long, DeedEntry> latest(Collection<Long> entryIds) {
        return entryIds.isEmpty() ? Map.of() : em.createQuery("select e.id, j from JournalEntry e join e.journal j where e.id in :ids order by j.time, j.id",
                Object[].class).setParameter("ids", entryIds).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (DeedEntry) row[1], (one, two) -> two));
    }

    /** Names of people today. */
    public Map<Long, PersonName> names(List<Long> people) {
        return staff.names(people, recorder.today());
    }

    /** The parts in which the caller's people have entries, the latest first. */
    public List<Choice> parts() {
        return found("e.part, min(e.editionHash)", " group by e.part order by e.part desc").stream()
                .map(row -> new Choice((String) row[0], Placing.named(library.law((String) row[1]), (String) row[0]))).toList();
    }

    /** The kinds of their entries, in the order of the lists. */
    public List<Choice> kinds() {
        Map<String, Text> kinds = new LinkedHashMap<>();
        for (Object[] row : found("e.rule, e.kind, min(e.editionHash)", " group by e.rule, e.kind order by e.rule, e.kind")) {
            line((String) row[2], (String) row[0], (String) row[1]).ifPresent(line -> kinds.put(row[0] + "/" + row[1], line.name()));
        }
        return kinds.entrySet().stream().map(kind -> new Choice(kind.getKey(), kind.getValue())).toList();
    }

    /** The people with entries, by name: for a list of few. */
    public List<FactChoices.Somebody> people() {
        return scope.listed(em.createQuery("select " + FactChoices.Somebody.NEW + FactChoices.Somebody.FROM + scope.listed() + " and exists (select e.id from JournalEntry e"
                + " where e.caseId = c.id) order by n.surnameRu, n.givenRu, c.id", FactChoices.Somebody.class)).setParameter("day", recorder.today()).getResultList();
    }

    /** The units of the people with entries. */
    public Map<Long, Bilingual> units() {
        Map<Long, Bilingual> units = new LinkedHashMap<>();
        scope.listed(em.createQuery("select distinct u.id, u.name.kk, u.name.ru, u.place from Unit u, EvaluationCase c, JournalEntry e where u.id = c.facts.unitId"
                + " and c.id = e.caseId" + scope.listed() + " order by u.place, u.id", Object[].class)).getResultList()
                .forEach(row -> units.put((Long) row[0], Bilingual.of((String) row[1], (String) row[2])));
        return units;
    }

    /** True where the caller keeps the journal of his body. */
    public boolean keeps() {
        return scope.keeps();
    }

    private List<Object[]> found(String what, String rest) {
        return scope.listed(em.createQuery("select " + what + " from JournalEntry e, EvaluationCase c where c.id = e.caseId" + scope.listed() + rest, Object[].class))
                .getResultList();
    }
}
