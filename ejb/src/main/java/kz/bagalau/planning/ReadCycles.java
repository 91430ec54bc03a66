package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** Reads the cycles of a body: the list, and how far one has come. */
@Stateless
public class ReadCycles {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;

    /** The cycles of a body, the latest first. */
    @Operates(Operation.CYCLE_LIST)
    public List<CycleRow> cycles(@Of(Kind.BODY) Long bodyId) {
        Map<Long, Long> cases = new TreeMap<>();
        em.createQuery("select c.cycleId, count(c) from EvaluationCase c where c.bodyId = :body group by c.cycleId", Object[].class)
                .setParameter("body", bodyId).getResultList().forEach(row -> cases.put((Long) row[0], (Long) row[1]));
        return em.createQuery("select c from Cycle c where c.bodyId = :body order by c.lastDay desc, c.id desc", Cycle.class).setParameter("body", bodyId)
                .getResultStream().map(one -> new CycleRow(one.id(), one.editionId(), one.editionHash(), one.days().first(), one.days().last(), one.stage(),
                        cases.getOrDefault(one.id(), 0L))).toList();
    }

    /** The days of the cycle that runs in a body, of the latest where there are several; empty where none does. Everybody may know them. */
    @Operates(Operation.BODY_READ)
    public Optional<Days> running(Long bodyId) {
        return em.createQuery("select c from Cycle c where c.bodyId = :body and c.stage = :running order by c.lastDay desc, c.id desc", Cycle.class)
                .setParameter("body", bodyId).setParameter("running", Cycle.RUNNING).setMaxResults(1).getResultStream().map(Cycle::days).findFirst();
    }

    /** A cycle with its journal and those left out. */
    @Operates(Operation.CYCLE_READ)
    public Cycle cycle(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        cycle.journal();
        cycle.exclusions();
        return cycle;
    }

    /** The law of a cycle. */
    @Operates(Operation.CYCLE_READ)
    public Law law(@Of(Kind.CYCLE) Long cycleId) {
        return library.law(em.find(Cycle.class, cycleId).editionHash());
    }

    /** How many cases of a cycle stand at each stage, in the order of the route. */
    @Operates(Operation.CYCLE_READ)
    public Map<String, Long> progress(@Of(Kind.CYCLE) Long cycleId) {
        Map<String, Long> counted = new TreeMap<>();
        em.createQuery("select c.stage, count(c) from EvaluationCase c where c.cycleId = :cycle group by c.stage", Object[].class)
                .setParameter("cycle", cycleId).getResultList().forEach(row -> counted.put((String) row[0], (Long) row[1]));
        Map<String, Long> ordered = new LinkedHashMap<>();
        law(cycleId).road(EvaluationCase.TRACK).strip().stream().flatMap(List::stream).map(Stage::name).filter(counted::containsKey)
                .forEach(stage -> ordered.put(stage, counted.get(stage)));
        counted.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** How many cases each sitting has. */
    @Operates(Operation.CYCLE_READ)
    public Map<Long, Long> casesBySitting(@Of(Kind.CYCLE) Long cycleId) {
        Map<Long, Long> counted = new TreeMap<>();
        em.createQuery("select c.sittingId, count(c) from EvaluationCase c where c.cycleId = :cycle and c.sittingId is not null group by c.sittingId",
                Object[].class).setParameter("cycle", cycleId).getResultList().forEach(row -> counted.put((Long) row[0], (Long) row[1]));
        return counted;
    }

    /** True where the act counts a term back from the day on which the sheets begin to be filled: a sitting is then planned with that day. */
    @Operates(Operation.CYCLE_READ)
    public boolean fillingAsked(@Of(Kind.CYCLE) Long cycleId) {
        return AgreeSchedule.fillingAsked(law(cycleId));
    }

    /** The last days of what must be done before each sitting that lies ahead. */
    @Operates(Operation.CYCLE_READ)
    public Map<Long, List<Watched>> lastDays(@Of(Kind.CYCLE) Long cycleId) {
        Law law = law(cycleId);
        Map<Long, List<Watched>> days = new TreeMap<>();
        em.createQuery("select s from Sitting s where s.cycleId = :cycle", Sitting.class).setParameter("cycle", cycleId).getResultStream()
                .filter(Sitting::ahead).forEach(sitting -> days.put(sitting.id(), deadlines.before(law, sitting.events(), sitting.bodyId())));
        return days;
    }

    /** The ids of the cases of a sitting. */
    @Operates(Operation.CYCLE_READ)
    public List<Long> cases(@Of(Kind.CYCLE) Long cycleId, Long sittingId) {
        return em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.sittingId = :sitting order by c.id", Long.class)
                .setParameter("cycle", cycleId).setParameter("sitting", sittingId).getResultList();
    }
}
