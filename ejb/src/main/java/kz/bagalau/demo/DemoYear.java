package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.body.Days;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Candidate;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;

/**
 * A year of the demo under an act that evaluates everybody by the calendar year: from the opening in January to the days after it in which
 * the demo stands, made by the very services that people use, one after the other in their names.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoYear {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    OpenCycle opening;
    @EJB
    NameSubstitutes naming;
    @EJB
    Enrolment enrolment;
    @EJB
    AgreeSchedule schedule;
    @EJB
    GiveNotices notices;
    @EJB
    DemoCommission commission;

    /** True where the act evaluates everybody for the same days. */
    public boolean fits(DemoCast cast) {
        Days year = InName.as(cast.hrWorkers().get(0), () -> opening.proposed(cast.officeId()));
        return year.first().equals(year.first().with(Month.JANUARY).withDayOfMonth(1)) && year.last().equals(year.first().plusYears(1).minusDays(1));
    }

    /**
     * Makes the year of the office that was over before the demo's day.
     *
     * @param today the demo's day, on which the clock stands in the end
     */
    public void create(DemoCast cast, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        Days year = new Days(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear() - 1, 12, 31));
        clock.moveTo(year.first().plusDays(7));
        Long cycle = InName.as(hr, () -> opening.open(cast.officeId(), year, null, standIns(cast, year)));
        commission.appoint(cast, year.first().plusDays(9));
        clock.moveTo(year.last().minusDays(11));
        newcomers(hr, cycle);
        Long sitting = InName.as(hr, () -> schedule.plan(cycle, today.plusDays(16), year.last().plusDays(14)));
        InName.does(cast.chair(), () -> schedule.agree(cycle, List.of(sitting)));
        InName.does(hr, () -> notices.give(cases(cycle)));
        clock.moveTo(today);
    }

    /** Those appointed in the year come into the cycle once the rule proposes them. */
    private void newcomers(Long hr, Long cycle) {
        InName.does(hr, () -> enrolment.enrol(cycle, enrolment.candidates(cycle).stream()
                .filter(each -> each.state() == Candidate.State.DUE).map(each -> each.personId()).toList(), null, null));
    }

    private List<Long> cases(Long cycle) {
        return em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null order by c.id", Long.class)
                .setParameter("cycle", cycle).getResultList();
    }

    /** The demo's own people among those due: in his own case each is replaced by the first who may stand in. */
    private List<NamedSubstitute> standIns(DemoCast cast, Days year) {
        return naming.among(cast.officeId(), opening.preview(cast.officeId(), year).due()).stream().flatMap(own -> own.inOrder().stream()
                .flatMap(office -> naming.candidates(cast.officeId(), own.holder().personId(), office).stream().limit(1)
                        .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "3-к", year.first().plusDays(7))))).toList();
    }
}
