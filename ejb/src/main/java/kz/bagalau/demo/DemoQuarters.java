package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Candidate;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.TakeAmendment;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.PartCase;
import kz.bagalau.staff.Appointment;
import kz.bagalau.staff.Newcomer;
import kz.bagalau.staff.PostDeeds;

/**
 * A year of the demo under an act that evaluates by quarters: opened on the act's first days, its journal kept month by month, a quarter done, the cycle
 * taken over when the act is amended, the next quarter on its way on the demo's day.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoQuarters {

    /** How many of those due have no sheet yet. */
    private static final int NOT_OPENED = 5;
    private static final int PROPOSING = 8;
    private static final int NEWCOMER = 610;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @Inject
    Library library;
    @EJB
    DemoOpening opening;
    @EJB
    DemoCommission commission;
    @EJB
    DemoPlans plans;
    @EJB
    DemoJournal journal;
    @EJB
    DemoQuarterSheets sheets;
    @EJB
    Enrolment enrolment;
    @EJB
    TakeAmendment amendments;
    @EJB
    OpenPart parts;
    @EJB
    PostDeeds appointing;

    /** True where the act evaluates by parts of the year. */
    public boolean fits(DemoCast cast) {
        return library.inForce(cast.officeId(), clock.today()).filter(law -> !new SubPeriods(law.edition()).kinds().isEmpty()).isPresent();
    }

    /**
     * Makes the year of the office.
     *
     * @param first the act's first day
     * @param today the demo's day, on which the clock stands in the end
     */
    public void create(DemoCast cast, LocalDate first, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        clock.moveTo(first.plusDays(1));
        Days year = new Days(first.withDayOfYear(1), first.withMonth(12).withDayOfMonth(31));
        Long cycle = opening.open(cast, year, null, "7-к", first.plusDays(1));
        commission.appoint(cast, first.plusDays(2));
        clock.moveTo(first.plusDays(6));
        plans(hr, cycle, journal.crews(cycle).values().stream().flatMap(List::stream).map(EvaluationCase::id).toList());
        LocalDate quarter = today.withDayOfMonth(1).minusMonths(3);
        LocalDate since = first.plusDays(1);
        for (LocalDate month = first.withDayOfMonth(1); month.isBefore(quarter); month = month.plusMonths(1)) {
            journal.month(cycle, since, month.plusMonths(1).minusDays(1));
            since = month.plusMonths(1);
        }
        done(hr, cycle, quarter);
        journal.month(cycle, quarter, quarter.plusMonths(1).minusDays(1));
        clock.moveTo(quarter.plusMonths(1).plusDays(7));
        amendments.amendment(cycle).filter(TakeAmendment.Amendment::due).ifPresent(due -> InName.as(hr, () -> amendments.take(cycle)));
        newcomers(hr, cycle, quarter.plusMonths(1));
        appointed(cast, quarter.plusMonths(1).plusDays(20));
        journal.month(cycle, quarter.plusMonths(1), quarter.plusMonths(2).minusDays(1));
        newcomers(hr, cycle, quarter.plusMonths(2));
        journal.month(cycle, quarter.plusMonths(2), quarter.plusMonths(3).minusDays(1));
        underWay(cast, cycle, quarter.plusMonths(3));
        clock.moveTo(today);
    }

    /** Somebody comes from another body to the servant's unit: too late to be evaluated for this quarter. */
    private void appointed(DemoCast cast, LocalDate day) {
        clock.moveTo(day);
        PostTerms post = em.createQuery("select e from Employment e where e.personId = :person order by e.id desc", Employment.class).setParameter("person", cast.servant())
                .getResultList().get(0).terms();
        DemoNames.Made one = new DemoNames().make(NEWCOMER);
        InName.as(cast.hrWorkers().get(0), () -> appointing.add(cast.officeId(), new Newcomer(one.iin().value(), one.kk(), one.ru(), null, day.minusYears(6)),
                new Appointment(post, day, null, "№ 94-л", false)));
    }

    /** Whoever was appointed before a month comes into the cycle a week into it, with a plan. */
    private void newcomers(Long hr, Long cycle, LocalDate month) {
        clock.moveTo(month.plusDays(9));
        List<Long> cases = InName.as(hr, () -> enrolment.enrol(cycle, enrolment.candidates(cycle).stream()
                .filter(each -> each.state() == Candidate.State.DUE).map(Candidate::personId).toList(), null, null));
        plans(hr, cycle, cases);
    }

    private void plans(Long hr, Long cycle, List<Long> only) {
        int seed = 0;
        for (List<EvaluationCase> crew : journal.crews(cycle).values()) {
            for (EvaluationCase one : crew) {
                if (only.contains(one.id())) {
                    plans.make(hr, one.id(), one.supervisorId(), seed++);
                }
            }
            em.flush();
            em.clear();
        }
    }

    /** The quarter that is over, all the way: opened on its first working days, signed, read, in HR's keeping by its term. */
    private void done(Long hr, Long cycle, LocalDate after) {
        String part = after.minusDays(1).getYear() + "-Q" + ((after.minusDays(1).getMonthValue() + 2) / 3);
        clock.moveTo(after.plusDays(2));
        List<Long> due = due(hr, cycle, part);
        InName.does(hr, () -> parts.issue(due, part));
        sheets.finish(hr, due, part, after.plusDays(3), after.plusDays(9));
    }

    private List<Long> due(Long hr, Long cycle, String part) {
        return InName.as(hr, () -> parts.people(cycle, part)).stream().filter(one -> one.state() == PartCase.State.DUE).map(PartCase::caseId).sorted().toList();
    }

    private void underWay(DemoCast cast, Long cycle, LocalDate after) {
        Long hr = cast.hrWorkers().get(0);
        String part = after.minusDays(1).getYear() + "-Q" + ((after.minusDays(1).getMonthValue() + 2) / 3);
        clock.moveTo(after.plusDays(1));
        List<Long> due = due(hr, cycle, part);
        List<Long> opened = due.subList(0, due.size() - NOT_OPENED);
        InName.does(hr, () -> parts.issue(opened, part));
        List<EvaluationCase> own = journal.crews(cycle).get(cast.supervisor()).stream().filter(one -> opened.contains(one.id())).toList();
        List<Long> shown = own.stream().map(EvaluationCase::id).toList();
        journal.proposals(hr, own.stream().filter(one -> !one.personId().equals(cast.servant())).limit(PROPOSING).toList(), after.plusDays(1), part);
        sheets.stages(hr, opened.stream().filter(id -> !shown.contains(id)).toList(), part, after.plusDays(3));
        sheets.offer(own.stream().filter(one -> one.personId().equals(cast.servant())).map(EvaluationCase::id).toList(), part);
    }
}
