package kz.bagalau.duties;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.result.Duty;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.staff.Staff;

/** Which duties wait for somebody: those that the editions of his cases and of his office lay on him, in periods that have come, and not done. */
@Dependent
class OpenDuties {

    private static final Comparator<DutyTask> FIRST = Comparator.comparing((DutyTask task) -> task.period().from()).thenComparing(task -> task.duty().name());

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;

    /** The oldest first. A fixed number of statements. */
    List<DutyTask> of(Caller caller, LocalDate today) {
        List<DutyTask> tasks = new ArrayList<>(forAll(caller, today));
        if (caller.personId() != null) {
            tasks.addAll(inCases(caller.personId(), today));
        }
        return tasks.stream().sorted(FIRST).toList();
    }

    private List<Duty> duties(String editionHash) {
        return library.law(editionHash).edition().rules(Duty.class);
    }

    private List<DutyTask> forAll(Caller caller, LocalDate today) {
        List<Long> bodies = caller.bodies(today).stream().filter(body -> caller.holds(Role.HEAD_OF_HR, body, today)).toList();
        List<Cycle> cycles = bodies.isEmpty() ? List.of() : em.createQuery("select c from Cycle c where c.bodyId in :bodies and c.stage = :running", Cycle.class)
                .setParameter("bodies", bodies).setParameter("running", Cycle.RUNNING).getResultStream().filter(one -> !duties(one.editionHash()).isEmpty()).toList();
        if (cycles.isEmpty()) {
            return List.of();
        }
        Set<List<Object>> done = done("d.cycleId", "d.caseId is null and d.cycleId", cycles.stream().map(Cycle::id).toList());
        return cycles.stream().flatMap(one -> duties(one.editionHash()).stream().filter(Duty::forAll).flatMap(duty -> begun(duty, one.editionHash(), one.bodyId(), one.days().first(), today)
                .filter(period -> !done.contains(List.of(one.id(), duty.name(), period.code())))
                .map(period -> new DutyTask(duty, period, one.id(), one.editionHash(), Map.of())))).toList();
    }

    /** The periods that have come, but for those that were over before the act came into force in the body. */
    private Stream<Period> begun(Duty duty, String editionHash, Long bodyId, LocalDate first, LocalDate today) {
        Edition edition = library.law(editionHash).edition();
        LocalDate inForce = em.find(StateBody.class, bodyId).editions().stream().filter(term -> term.editionId().equals(edition.id().value())).map(term -> term.days().first())
                .findFirst().orElse(LocalDate.MIN);
        return duty.begun(edition, first.getYear(), today).stream().filter(period -> !period.to().isBefore(inForce));
    }

    private Set<List<Object>> done(String owner, String where, Collection<Long> ids) {
        return em.createQuery("select " + owner + ", d.duty, d.part from DutyDone d where " + where + " in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .map(row -> List.of(row[0], row[1], row[2])).collect(Collectors.toSet());
    }

    /** A case in which somebody is the servant or the evaluator. */
    private record Case(Long id, String editionHash, Long bodyId, Long cycleId, ServantFacts facts, LocalDate first, LocalDate last, LocalDate left) {

        /** True where he was in the post at the end of the period, or left it within. */
        boolean in(Period period) {
            return !facts.heldSince().isAfter(period.to()) && !period.from().isAfter(last) && (left == null || !left.isBefore(period.from()));
        }

        boolean binds(Duty duty, Long person) {
            return switch (duty.binds()) {
                case EVALUATOR -> person.equals(facts.supervisorId());
                case SERVANT -> person.equals(facts.personId());
                default -> false;
            };
        }
    }

    /** The editions of somebody's cases that have duties: most have none, and nothing more is asked then. */
    private List<String> editions(Long me) {
        return em.createQuery("select distinct c.editionHash from EvaluationCase c where c.facts.personId = :me or c.facts.supervisorId = :me", String.class).setParameter("me", me)
                .getResultStream().filter(hash -> !duties(hash).isEmpty()).toList();
    }

    private List<DutyTask> inCases(Long me, LocalDate today) {
        List<String> editions = editions(me);
        List<Case> cases = editions.isEmpty() ? List.of() : em.createQuery("select c.id, c.editionHash, c.bodyId, c.cycleId, c.facts, c.periodFirst, c.periodLast, e.lastDay, c.stage from EvaluationCase c, Employment e"
                + " where e.id = c.facts.employmentId and (c.facts.personId = :me or c.facts.supervisorId = :me)"
                + " and c.editionHash in :editions", Object[].class).setParameter("me", me).setParameter("editions", editions).getResultStream()
                .filter(row -> goesOn((String) row[1], (String) row[8]))
                .map(row -> new Case((Long) row[0], (String) row[1], (Long) row[2], (Long) row[3], (ServantFacts) row[4], (LocalDate) row[5], (LocalDate) row[6], (LocalDate) row[7])).toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        List<Long> ids = cases.stream().map(Case::id).toList();
        Set<List<Object>> done = done("d.caseId", "d.caseId", ids);
        Set<List<Object>> known = new HashSet<>(); // what the servant knows: before it, a planned session may still change the score
        em.createQuery("select s.caseId, s.part from Sheet s where s.caseId in :ids and s.offeredOn is not null" + Sheet.STANDS, Object[].class).setParameter("ids", ids).getResultStream()
                .forEach(row -> known.add(List.of(row[0], row[1])));
        Map<Long, PersonName> names = staff.names(cases.stream().map(one -> one.facts().personId()).distinct().toList(), today);
        Map<List<Object>, DutyTask> tasks = new LinkedHashMap<>();
        for (Case one : cases) {
            Edition edition = library.law(one.editionHash()).edition();
            Concerned servant = new Concerned(edition, one.facts().asPost());
            duties(one.editionHash()).stream().filter(duty -> one.binds(duty, me) && duty.about(servant)).forEach(duty -> begun(duty, one.editionHash(), one.bodyId(), one.first(), today)
                    .filter(period -> one.in(period) && !done.contains(List.of(one.id(), duty.name(), period.code())))
                    .filter(period -> duty.since() != Duty.Since.RESULT || known.contains(List.of(one.id(), period.code())))
                    .filter(period -> duty.after().isEmpty() || done.contains(List.of(one.id(), duty.after().get(), period.code())))
                    .forEach(period -> tasks.computeIfAbsent(List.of(one.cycleId(), duty.name(), period.code()),
                            key -> new DutyTask(duty, period, one.cycleId(), one.editionHash(), new LinkedHashMap<>())).cases().put(one.id(), names.get(one.facts().personId()))));
        }
        return List.copyOf(tasks.values());
    }

    private boolean goesOn(String editionHash, String stage) {
        return !library.law(editionHash).road(EvaluationCase.TRACK).ends().contains(Stage.of(stage));
    }
}
