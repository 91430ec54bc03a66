package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.journal.Overview.Sums;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/**
 * Sums the entries of a cycle up, for HR, its head and the secretary of the whole body, for a supervisor of his own people. The database groups
 * them; five statements, however many they are.
 */
@Stateless
@Operates(Operation.JOURNAL_OVERVIEW)
public class OverviewOfJournal {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Scope scope;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** A group of equal entries as the database counts them. */
    private record Group(String rule, String kind, Score points, String edition, String part, String stage, Long unit, Long supervisor, long many) {

        static Group of(Object[] row) {
            return new Group((String) row[0], (String) row[1], Score.parse((String) row[2]), (String) row[3], (String) row[4], (String) row[5], (Long) row[6],
                    (Long) row[7], (Long) row[8]);
        }

        boolean counted() {
            return stage.equals(JournalEntry.COUNTED);
        }
    }

    /** People of a supervisor in a unit. */
    private record People(Long supervisor, Long unit, long many) {
    }

    /** The cycles with a journal that the caller may look at, the latest first. */
    public List<Overview.Period> cycles() {
        return scope.overseen(em.createQuery("select y.id, y.firstDay, y.lastDay, y.editionHash from Cycle y where y.id in (select c.cycleId from EvaluationCase c"
                + " where c.id is not null" + scope.overseen() + ") order by y.firstDay desc, y.id desc", Object[].class)).getResultStream()
                .filter(row -> FactKinds.kept(library.law((String) row[3])))
                .map(row -> new Overview.Period((Long) row[0], (LocalDate) row[1], (LocalDate) row[2])).toList();
    }

    /**
     * The overview of a cycle.
     *
     * @param part the code of a part of the year; null: all of it
     * @param unit a unit; null: all of them
     */
    public Overview of(Long cycleId, String part, Long unit) {
        List<Group> all = groups(cycleId);
        List<People> people = people(cycleId);
        Map<Long, Bilingual> units = units(people);
        List<Group> counted = all.stream().filter(Group::counted).toList();
        List<Group> unitOnly = all.stream().filter(one -> unit == null || unit.equals(one.unit())).toList();
        List<Group> shown = unitOnly.stream().filter(one -> part == null || part.equals(one.part())).toList();
        List<Group> sums = shown.stream().filter(Group::counted).toList();
        List<People> mine = people.stream().filter(one -> unit == null || unit.equals(one.unit())).toList();
        return new Overview(cycleId, parts(counted), byUnit(units, people, List.of()), many(shown, JournalEntry.PROPOSED), many(shown, JournalEntry.DECLINED),
                many(shown, JournalEntry.WITHDRAWN), sum(sums), byKind(cycleId, sums), byUnit(units, mine, sums), bySupervisor(mine, sums),
                parts(unitOnly.stream().filter(Group::counted).toList()));
    }

    private List<Group> groups(Long cycleId) {
        return scope.overseen(em.createQuery("select e.rule, e.kind, e.points, e.editionHash, e.part, e.stage, c.facts.unitId, c.facts.supervisorId, count(e)"
                + " from JournalEntry e, EvaluationCase c where c.id = e.caseId and c.cycleId = :cycle" + scope.overseen()
                + " group by e.rule, e.kind, e.points, e.editionHash, e.part, e.stage, c.facts.unitId, c.facts.supervisorId", Object[].class))
                .setParameter("cycle", cycleId).getResultStream().map(Group::of).toList();
    }

    private List<People> people(Long cycleId) {
        return scope.overseen(em.createQuery("select c.facts.supervisorId, c.facts.unitId, count(c) from EvaluationCase c where c.cycleId = :cycle" + scope.overseen()
                + " group by c.facts.supervisorId, c.facts.unitId", Object[].class)).setParameter("cycle", cycleId).getResultStream()
                .map(row -> new People((Long) row[0], (Long) row[1], (Long) row[2])).toList();
    }

    private Map<Long, Bilingual> units(List<People> people) {
        Map<Long, Bilingual> units = new LinkedHashMap<>();
        List<Long> ids = people.stream().map(People::unit).filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            em.createQuery("select u.id, u.name.kk, u.name.ru from Unit u where u.id in :ids order by u.place, u.id", Object[].class).setParameter("ids", ids)
                    .getResultList().forEach(row -> units.put((Long) row[0], Bilingual.of((String) row[1], (String) row[2])));
        }
        return units;
    }

    private static long many(List<Group> groups, String stage) {
        return groups.stream().filter(one -> one.stage().equals(stage)).mapToLong(Group::many).sum();
    }

    private static Sums sum(List<Group> groups) {
        Sums sums = Sums.NONE;
        for (Group group : groups) {
            sums = sums.plus(group.many(), group.points());
        }
        return sums;
    }

    private static <K> Map<K, Sums> sums(List<Group> groups, Function<Group, K> by) {
        return groups.stream().filter(one -> by.apply(one) != null).collect(Collectors.groupingBy(by, Collectors.collectingAndThen(Collectors.toList(), OverviewOfJournal::sum)));
    }

    private List<Overview.Part> parts(List<Group> groups) {
        Map<String, String> editions = new TreeMap<>();
        groups.forEach(one -> editions.putIfAbsent(one.part(), one.edition()));
        Map<String, Sums> sums = sums(groups, Group::part);
        return editions.entrySet().stream().map(one -> new Overview.Part(one.getKey(), Placing.named(library.law(one.getValue()), one.getKey()), sums.get(one.getKey()))).toList();
    }

    private static List<Overview.Unit> byUnit(Map<Long, Bilingual> units, List<People> people, List<Group> groups) {
        Map<Long, Sums> sums = sums(groups, Group::unit);
        return units.entrySet().stream().map(unit -> new Overview.Unit(unit.getKey(), unit.getValue(),
                people.stream().filter(one -> unit.getKey().equals(one.unit())).mapToLong(People::many).sum(), sums.getOrDefault(unit.getKey(), Sums.NONE)))
                .filter(unit -> unit.people() > 0).toList();
    }

    private List<Overview.Supervisor> bySupervisor(List<People> people, List<Group> groups) {
        Map<Long, Sums> sums = sums(groups, Group::supervisor);
        Map<Long, Long> many = people.stream().filter(one -> one.supervisor() != null)
                .collect(Collectors.groupingBy(People::supervisor, TreeMap::new, Collectors.summingLong(People::many)));
        Map<Long, PersonName> names = staff.names(List.copyOf(many.keySet()), recorder.today());
        List<Overview.Supervisor> all = new ArrayList<>();
        many.forEach((id, count) -> all.add(new Overview.Supervisor(id, names.containsKey(id) ? names.get(id).kk() : null, names.containsKey(id) ? names.get(id).ru() : null,
                count, sums.getOrDefault(id, Sums.NONE))));
        all.sort(Comparator.comparing((Overview.Supervisor one) -> one.each()).reversed().thenComparing(Overview.Supervisor::id));
        return all;
    }

    /** Every kind of the lists by which there are entries, and of the one under which the cycle stands. */
    private List<Overview.Kind> byKind(Long cycleId, List<Group> groups) {
        Map<String, List<Group>> found = groups.stream().collect(Collectors.groupingBy(one -> key(one.edition(), one.rule(), one.kind())));
        List<String> editions = new ArrayList<>(groups.stream().map(Group::edition).distinct().sorted().toList());
        String own = em.createQuery("select y.editionHash from Cycle y where y.id = :id", String.class).setParameter("id", cycleId).getSingleResult();
        if (!editions.contains(own)) {
            editions.add(own);
        }
        List<Overview.Kind> kinds = new ArrayList<>();
        for (String edition : editions) {
            Law law = library.law(edition);
            for (Takes.Entries takes : new FactKinds(law).rules()) {
                for (Line line : FactKinds.lines(takes)) {
                    long many = found.getOrDefault(key(edition, takes.rule().name(), line.code()), List.of()).stream().mapToLong(Group::many).sum();
                    kinds.add(new Overview.Kind(takes.rule().name(), line.code(), line.name(), line.points(), FactKinds.breach(line.points()), takes.rule().citation(),
                            law.edition().act().shortName(), many, line.points().times(Score.of(many))));
                }
            }
        }
        return merged(kinds);
    }

    /** A kind that stands in two wordings with the same words and points is one. */
    private static List<Overview.Kind> merged(List<Overview.Kind> kinds) {
        Map<List<Object>, Overview.Kind> merged = new LinkedHashMap<>();
        kinds.forEach(kind -> merged.merge(List.of(kind.rule(), kind.code(), kind.name(), kind.points()), kind, (one, two) -> new Overview.Kind(two.rule(), two.code(),
                two.name(), two.points(), two.breach(), two.citation(), two.edition(), one.many() + two.many(), one.sum().plus(two.sum()))));
        return merged.values().stream().sorted(Comparator.comparing((Overview.Kind kind) -> kind.breach()).thenComparing(kind -> -kind.many())
                .thenComparing(Overview.Kind::points, Comparator.reverseOrder())).toList();
    }

    private static String key(String edition, String rule, String kind) {
        return edition + " " + rule + " " + kind;
    }
}
