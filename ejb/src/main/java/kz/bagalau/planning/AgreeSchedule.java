package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.OnDay;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;

/** The schedule of a cycle: HR plans sittings and moves them, the chair agrees on screen or on paper. */
@Stateless
public class AgreeSchedule {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;
    @Inject
    Calendars calendars;
    @Inject
    Library library;

    /** The sittings of a cycle by day, dropped ones among them. */
    @Operates(Operation.CYCLE_READ)
    public List<Sitting> sittings(@Of(Kind.CYCLE) Long cycleId) {
        return em.createQuery("select distinct s from Sitting s left join fetch s.journal where s.cycleId = :cycle order by s.day, s.id", Sitting.class)
                .setParameter("cycle", cycleId).getResultList();
    }

    /** Those of the sittings, by id, that lie on a day off: it is not forbidden, but seldom meant. A day of a year without a calendar is none. */
    @Operates(Operation.CYCLE_READ)
    public Set<Long> onDaysOff(@Of(Kind.CYCLE) Long cycleId) {
        WorkingCalendar calendar = calendars.calendar();
        Set<Integer> known = calendar.years().stream().map(CalendarYear::year).collect(Collectors.toSet());
        return sittings(cycleId).stream().filter(one -> known.contains(one.day().getYear()) && !calendar.isWorking(one.day())).map(Sitting::id)
                .collect(Collectors.toSet());
    }

    /** Plans a further sitting where the act knows no day of filling; gives its id. */
    @Operates(Operation.CYCLE_CHANGE)
    public Long plan(@Of(Kind.CYCLE) Long cycleId, @Recorded("day") LocalDate day) {
        return plan(cycleId, day, null);
    }

    /**
     * Plans a further sitting; gives its id. Where everybody is evaluated for the same days, the cases that are on no sitting yet come onto it.
     *
     * @param fillingFrom the day from which its sheets are filled; null where the act knows none
     * @throws WrongDay when the act asks for that day and it is missing, too early, or after the sitting
     */
    @Operates(Operation.CYCLE_CHANGE)
    public Long plan(@Of(Kind.CYCLE) Long cycleId, @Recorded("day") LocalDate day, @Recorded("filling") LocalDate fillingFrom) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        requireFilling(law, cycle, day, fillingFrom);
        Sitting sitting = new Sitting(cycle, day, recorder.done(Deed.PROPOSE, Role.HR_WORKER));
        sitting.fillFrom(fillingFrom);
        em.persist(sitting);
        em.flush();
        if (law.only(Window.class).isEmpty()) {
            em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.sittingId is null", EvaluationCase.class)
                    .setParameter("cycle", cycleId).getResultStream().filter(one -> !law.road(one.track()).ends().contains(Stage.of(one.stage())))
                    .forEach(one -> one.sitting(sitting.id()));
        }
        return sitting.id();
    }

    private static void requireFilling(Law law, Cycle cycle, LocalDate day, LocalDate fillingFrom) {
        LocalDate first = earliestFilling(law, cycle.days().last());
        if (fillingAsked(law) && (fillingFrom == null || fillingFrom.isBefore(first) || fillingFrom.isAfter(day))) {
            throw new WrongDay(fillingFrom, first, day);
        }
    }

    /**
     * The first day on which the sheets about the whole may be filled: the day after the days evaluated; where the act wants them signed before those are
     * over (by 25 December), the first day of the month of that term.
     */
    private static LocalDate earliestFilling(Law law, LocalDate last) {
        SubPeriods parts = new SubPeriods(law.edition());
        return law.route().tracks(TrackKind.SHEET).stream().filter(track -> parts.givenBy(track.name().of()).isEmpty()).flatMap(track -> track.moves().stream())
                .filter(move -> move.deed() == Deed.SIGN).flatMap(move -> move.within().stream()).map(term -> law.edition().rule(term, TermRule.class).term())
                .filter(term -> term.from() == Event.PERIOD_END).filter(OnDay.class::isInstance).map(OnDay.class::cast)
                .map(term -> YearMonth.from(last).plusMonths(term.monthsAfter()).atDay(1)).filter(day -> day.isBefore(last)).min(LocalDate::compareTo)
                .orElse(last.plusDays(1));
    }

    /** True where the act counts a term back from the day on which the sheets begin to be filled. */
    static boolean fillingAsked(Law law) {
        return law.edition().rules(TermRule.class).stream().anyMatch(rule -> rule.term().from() == Event.FILLING_STARTS);
    }

    /** Moves a sitting to another day, with a reason; the chair must agree anew. */
    @Operates(Operation.CYCLE_CHANGE)
    public void move(@Of(Kind.CYCLE) Long cycleId, @Recorded("sitting") Long sittingId, @Recorded("day") LocalDate day, String reason) {
        move(cycleId, sittingId, day, sitting(cycleId, sittingId).fillingFrom(), reason);
    }

    /**
     * Moves a sitting, and the day from which its sheets are filled, with a reason; the chair must agree anew.
     *
     * @throws WrongDay when the act asks for that day and it is missing, too early, or after the sitting
     */
    @Operates(Operation.CYCLE_CHANGE)
    public void move(@Of(Kind.CYCLE) Long cycleId, @Recorded("sitting") Long sittingId, @Recorded("day") LocalDate day,
            @Recorded("filling") LocalDate fillingFrom, String reason) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        requireFilling(library.law(cycle.editionHash()), cycle, day, fillingFrom);
        Sitting sitting = sitting(cycleId, sittingId);
        sitting.moveTo(day, recorder.done(Deed.POSTPONE, Role.HR_WORKER, reason));
        sitting.fillFrom(fillingFrom);
    }

    /**
     * Drops a sitting, with a reason.
     *
     * @throws IllegalStateException while cases are planned for it
     */
    @Operates(Operation.CYCLE_CHANGE)
    public void drop(@Of(Kind.CYCLE) Long cycleId, @Recorded("sitting") Long sittingId, @Recorded("reason") String reason) {
        Long planned = em.createQuery("select count(c) from EvaluationCase c where c.sittingId = :sitting", Long.class)
                .setParameter("sitting", sittingId).getSingleResult();
        if (planned > 0) {
            throw new IllegalStateException("sitting " + sittingId + " has " + planned + " cases");
        }
        sitting(cycleId, sittingId).drop(recorder.done(Deed.CANCEL, Role.HR_WORKER, reason));
    }

    /** Puts cases of the cycle on a sitting of it. */
    @Operates(Operation.CYCLE_CHANGE)
    public void assign(@Of(Kind.CYCLE) Long cycleId, Long sittingId, @Recorded("cases") Collection<Long> caseIds) {
        Sitting sitting = sitting(cycleId, sittingId);
        em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.id in :ids", EvaluationCase.class)
                .setParameter("cycle", cycleId).setParameter("ids", caseIds).getResultList().forEach(one -> one.sitting(sitting.id()));
    }

    /** The chair agrees to the sittings. */
    @Operates(Operation.SCHEDULE_AGREE)
    public void agree(@Of(Kind.CYCLE) Long cycleId, @Recorded("sittings") Collection<Long> sittingIds) {
        agree(cycleId, sittingIds, recorder.done(Deed.AGREE, Role.CHAIR));
    }

    /** HR enters that the chair agreed on paper, with the date written there and the scan. */
    @Operates(Operation.CYCLE_CHANGE)
    public void agreedOnPaper(@Of(Kind.CYCLE) Long cycleId, @Recorded("sittings") Collection<Long> sittingIds, Long chairId, LocalDate date, Long scanId) {
        agree(cycleId, sittingIds, recorder.onPaper(Deed.AGREE, chairId, Role.CHAIR, date, scanId));
    }

    private void agree(Long cycleId, Collection<Long> sittingIds, Done done) {
        sittingIds.forEach(id -> sitting(cycleId, id).agree(done));
    }

    private Sitting sitting(Long cycleId, Long sittingId) {
        Sitting sitting = em.find(Sitting.class, sittingId);
        if (sitting == null || !sitting.cycleId().equals(cycleId)) {
            throw new IllegalArgumentException("no sitting " + sittingId + " in cycle " + cycleId);
        }
        return sitting;
    }
}
