package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.staff.AwayFromPost;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * Asks the act's rule about the cases of a cycle once more when the sheets are filled: who came too late into his post, is on probation, is
 * away and is evaluated after coming back, or has left. HR ends the cases of those who are not evaluated, each with the rule's sentence.
 */
@Stateless
public class WhoIsEvaluated {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;

    /** The cases of a cycle in which a sheet is still to be filled, by surname; none where the act has no such rule. A fixed number of statements. */
    @Operates(Operation.CYCLE_READ)
    public List<Judged> judged(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        return law.edition().rules(Applies.class).isEmpty() ? List.of() : new Asking(cycle, law).all();
    }

    /**
     * Ends the cases of those whom the rule does not have evaluated, or who have left before a sheet about them was signed.
     *
     * @return how many were ended
     * @throws kz.bagalau.law.explain.ObstacleException when the rule has one of them evaluated
     */
    @Operates(Operation.CYCLE_CHANGE)
    public int end(@Of(Kind.CYCLE) Long cycleId, @Recorded("cases") Collection<Long> caseIds) {
        Track road = library.law(em.find(Cycle.class, cycleId).editionHash()).road(EvaluationCase.TRACK);
        List<Judged> chosen = judged(cycleId).stream().filter(one -> caseIds.contains(one.caseId())).toList();
        chosen.forEach(one -> end(em.find(EvaluationCase.class, one.caseId()), one, road));
        return chosen.size();
    }

    private void end(EvaluationCase subject, Judged one, Track road) {
        boolean left = one.state() == Judged.State.LEFT;
        Situation situation = left ? Situation.empty().with(Circumstance.LEFT) : Situation.empty();
        situation = one.signed() ? situation.with(Circumstance.SHEET_SIGNED) : situation;
        situation = one.state() == Judged.State.NOT_EVALUATED ? situation.with(Circumstance.NOT_DUE) : situation;
        subject.follow(new Course(road, situation, recorder.done(left ? Deed.CLOSE_ON_LEAVING : Deed.NOT_EVALUATE, Role.HR_WORKER)));
    }

    /** One look at a cycle. */
    private final class Asking {

        private final Cycle cycle;
        private final Law law;
        private final Period period;
        private final LocalDate today;
        private final Map<Long, PostHolder> holders;
        private final Map<Long, List<Applies.Away>> away;
        private final Map<Long, LocalDate> filling;
        private final List<Long> signed;

        private Asking(Cycle cycle, Law law) {
            this.cycle = cycle;
            this.law = law;
            Days days = cycle.days();
            period = new Period("" + days.first().getYear(), days.first(), days.last());
            today = recorder.today();
            LocalDate held = today.isAfter(period.to()) ? period.to() : today;
            holders = staff.holders(cycle.bodyId(), held).stream().filter(one -> one.lastDay() == null || !one.lastDay().isBefore(held))
                    .collect(Collectors.toMap(PostHolder::personId, Function.identity(), (one, two) -> two));
            filling = em.createQuery("select s.id, s.fillingFrom from Sitting s where s.cycleId = :cycle and s.fillingFrom is not null", Object[].class)
                    .setParameter("cycle", cycle.id()).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
            LocalDate last = filling.values().stream().map(this::day).max(LocalDate::compareTo).orElse(day(period.to()));
            away = AwayFromPost.of(staff, cycle.bodyId(), new Days(days.first(), last));
            signed = em.createQuery("select s.caseId from Sheet s, EvaluationCase c where c.id = s.caseId and c.cycleId = :cycle and s.part = ''"
                    + " and s.signature.signerId is not null",
                    Long.class).setParameter("cycle", cycle.id()).getResultList();
        }

        /** The day of the sheets: that from which they are filled, or today once it has come. */
        private LocalDate day(LocalDate from) {
            return today.isAfter(from) ? today : from;
        }

        List<Judged> all() {
            Track road = law.road(EvaluationCase.TRACK);
            List<EvaluationCase> cases = em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class)
                    .setParameter("cycle", cycle.id()).getResultStream().filter(one -> road.stagesOffering(Deed.NOT_EVALUATE).contains(Stage.of(one.stage()))).toList();
            Map<Long, PersonName> names = staff.names(cases.stream().map(EvaluationCase::personId).toList(), recorder.today());
            List<Judged> judged = cases.stream().map(one -> judge(one, names.get(one.personId()))).sorted(Comparator.comparing(one -> one.ru().full())).toList();
            Map<Long, Watched> terms = terms(judged);
            return judged.stream().map(one -> one.until(terms.get(one.caseId()))).toList();
        }

        /** By when each of those who were away is evaluated, in one go. */
        private Map<Long, Watched> terms(List<Judged> judged) {
            Optional<TermRule> term = law.edition().rules(TermRule.class).stream().filter(one -> one.term().from() == Event.BACK_AT_WORK).findFirst();
            return term.map(rule -> deadlines.of(cycle.bodyId(), judged.stream().filter(Judged::waits).collect(Collectors.toMap(Judged::caseId,
                    one -> new AskedTerm(law, rule.name(), one.back(), null, Role.SUPERVISOR, null))))).orElse(Map.of());
        }

        private Judged judge(EvaluationCase subject, PersonName name) {
            PostHolder holder = holders.get(subject.personId());
            boolean filled = signed.contains(subject.id());
            if (holder == null && leavingEnds()) {
                return new Judged(subject.id(), subject.personId(), name.kk(), name.ru(), subject.stage(), Judged.State.LEFT, null, null, null, filled);
            }
            List<Applies.Away> absences = away.getOrDefault(subject.personId(), List.of());
            Optional<LocalDate> from = Optional.ofNullable(filling.get(subject.sittingId()));
            List<Applies> rules = new Concerned(law.edition(), holder == null ? subject.facts().asPost() : holder.asPost()).asked();
            LocalDate held = holder == null ? subject.facts().heldSince() : holder.heldSince();
            Optional<LocalDate> probation = Optional.ofNullable(holder).map(PostHolder::probationEnd);
            Optional<Explained<Applies.Answer>> answer = rules.stream().map(rule -> rule.to(period, held, probation, day(from.orElse(period.to())), absences))
                    .min(Comparator.comparing(Explained::value));
            Optional<LocalDate> back = from.flatMap(first -> rules.stream().flatMap(rule -> rule.backFrom(absences, first).stream()).max(LocalDate::compareTo));
            return new Judged(subject.id(), subject.personId(), name.kk(), name.ru(), subject.stage(),
                    answer.map(one -> Judged.State.valueOf(one.value().name())).orElse(Judged.State.EVALUATED), answer.map(Explained::step).orElse(null),
                    back.orElse(null), null, filled);
        }

        /** True where the route ends the case of one who leaves; else he is evaluated without him (for the family of 2023, п. 7). */
        private boolean leavingEnds() {
            return !law.road(EvaluationCase.TRACK).stagesOffering(Deed.CLOSE_ON_LEAVING).isEmpty();
        }
    }
}
