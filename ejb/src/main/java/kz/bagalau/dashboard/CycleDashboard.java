package kz.bagalau.dashboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.ResultViewers;
import kz.bagalau.session.Grades;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.CaseTerms;
import kz.bagalau.watch.Standing;
import kz.bagalau.watch.Watched;

/** A cycle at a glance: how far each unit is, who holds it up, what its grades look like. The number of statements does not depend on the cases. */
@Stateless
public class CycleDashboard {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    ResultViewers viewers;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    CaseTerms terms;
    @Inject
    Staff staff;
    @Inject
    Holders holders;
    @Inject
    SheetFacts facts;
    @Inject
    Clock time;

    /** The dashboard of a cycle. */
    @Operates(Operation.DASHBOARD_READ)
    public Dashboard of(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        List<Long> ids = em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class).setParameter("cycle", cycleId).getResultList();
        Collection<CaseFile> cases = files.files(ids).values();
        Map<Long, List<Watched>> found = cases.isEmpty() ? Map.of() : terms.of(cycle.bodyId(), cases);
        List<Watched> all = found.values().stream().flatMap(List::stream).toList();
        Map<Long, Bilingual> units = units(cases);
        Track road = law.road(EvaluationCase.TRACK);
        List<String> stages = stages(road, cases);
        boolean grades = viewers.office(cycle.editionHash(), cycle.bodyId());
        List<Graded> graded = grades ? graded(cycleId, law) : List.of();
        Optional<SafeGroups> groups = SafeGroups.of(graded);
        Grades scale = leading(law).map(kind -> Grades.of(law.edition(), kind)).orElse(new Grades(List.of(), Optional.empty()));
        return new Dashboard(cycleId, cycle.days().first(), cycle.days().last(), stages, ready(road), road.ends().stream().map(Stage::name).toList(),
                all.stream().filter(term -> term.open() && term.missed()).count(), all.stream().filter(term -> Standing.WEEK.covers(term, today)).count(),
                progress(cases, found, units, stages), holders.of(cases, found, today), grades,
                groups.map(safe -> Distribution.of(graded, one -> safe.units().get(one.unit()), scale)).orElse(Distribution.none()),
                groups.map(safe -> Distribution.of(graded, one -> safe.evaluators().get(one.evaluator()), scale)).orElse(Distribution.none()),
                scale, units, evaluators(graded, today), grades ? facts.neverReached(cycleId) : List.of(), grades ? facts.rarelyShown(cycleId) : List.of());
    }

    /** Those at which a case is put before the commission. */
    private static List<String> ready(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.COMPUTE).map(move -> move.to().name()).distinct().toList();
    }

    private static List<String> stages(Track road, Collection<CaseFile> cases) {
        Set<String> present = cases.stream().map(file -> file.subject().stage()).collect(Collectors.toSet());
        Set<String> ordered = new LinkedHashSet<>(road.strip().stream().flatMap(List::stream).map(Stage::name).filter(present::contains).toList());
        present.stream().sorted().forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static List<UnitProgress> progress(Collection<CaseFile> cases, Map<Long, List<Watched>> found, Map<Long, Bilingual> names, List<String> stages) {
        return cases.stream().collect(Collectors.groupingBy(file -> file.subject().facts().unitId())).entrySet().stream().map(unit -> {
            Map<String, Long> counted = new LinkedHashMap<>();
            stages.forEach(stage -> counted.put(stage, unit.getValue().stream().filter(file -> file.subject().stage().equals(stage)).count()));
            long missed = unit.getValue().stream().flatMap(file -> found.getOrDefault(file.subject().id(), List.of()).stream())
                    .filter(term -> term.open() && term.missed()).count();
            return new UnitProgress(unit.getKey(), names.get(unit.getKey()), counted, missed);
        }).sorted(Comparator.comparing(UnitProgress::missed).reversed().thenComparing(one -> String.valueOf(one.name()))).toList();
    }

    private Map<Long, Bilingual> units(Collection<CaseFile> cases) {
        Set<Long> ids = cases.stream().map(file -> file.subject().facts().unitId()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : em.createQuery("select u from Unit u where u.id in :ids", Unit.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** The grades by which the cases of a cycle are known, as they stand. */
    private List<Graded> graded(Long cycleId, Law law) {
        List<String> kinds = law.edition().rules(ResultKind.class).stream().filter(ResultKind::leads).map(ResultKind::name).toList();
        Map<Long, Graded> known = new HashMap<>();
        em.createQuery("select c.id, c.facts.unitId, c.facts.supervisorId, r.grade, r.kind from EvaluationCase c join c.results r where c.cycleId = :cycle"
                + " and r.superseded = false and r.grade is not null order by r.id", Object[].class).setParameter("cycle", cycleId).getResultStream()
                .filter(row -> kinds.contains(row[4])).forEach(row -> known.put((Long) row[0],
                        new Graded((Long) row[1], row[2] == null ? 0L : (Long) row[2], (String) row[3])));
        return List.copyOf(known.values());
    }

    private static Optional<String> leading(Law law) {
        return law.edition().rules(ResultKind.class).stream().filter(ResultKind::leads).map(ResultKind::name).findFirst();
    }

    private Map<Long, List<FullName>> evaluators(List<Graded> graded, LocalDate today) {
        List<Long> ids = graded.stream().map(Graded::evaluator).filter(Objects::nonNull).distinct().toList();
        Map<Long, List<FullName>> names = new HashMap<>();
        Map<Long, PersonName> found = staff.names(ids, today);
        found.forEach((id, name) -> names.put(id, List.of(name.kk(), name.ru())));
        return names;
    }
}
