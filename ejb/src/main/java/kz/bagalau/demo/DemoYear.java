package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Candidate;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.Judged;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.WhoIsEvaluated;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * A year of the demo under an act that evaluates everybody by the calendar year: from the opening in January to the days after it in which
 * the demo stands, made by the very services that people use, one after the other in their names.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoYear {

    /** Cases at each step that lies before the computing, and those whose sheets nobody has begun. */
    private static final int HANDFUL = 6;
    private static final int UNTOUCHED = 12;
    private static final int MONITORED = 60;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    OpenCycle periods;
    @EJB
    DemoOpening opening;
    @EJB
    Enrolment enrolment;
    @EJB
    AgreeSchedule schedule;
    @EJB
    GiveNotices notices;
    @EJB
    SendSheets sheets;
    @EJB
    ComputeResult computing;
    @EJB
    WhoIsEvaluated judging;
    @EJB
    CaseFiles files;
    @EJB
    DemoPlans plans;
    @EJB
    DemoTargets targets;
    @EJB
    DemoCommission commission;

    /** True where the act evaluates everybody for the same days. */
    public boolean fits(DemoCast cast) {
        Days year = InName.as(cast.hrWorkers().get(0), () -> periods.proposed(cast.officeId()));
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
        Long cycle = opening.open(cast, year, null, "3-к", year.first().plusDays(7));
        commission.appoint(cast, year.first().plusDays(9));
        clock.moveTo(year.first().plusDays(14));
        plans(hr, cases(cycle));
        inTheYear(hr, cycle, year);
        Long sitting = InName.as(hr, () -> schedule.plan(cycle, today.plusDays(16), year.last().plusDays(13)));
        InName.does(cast.chair(), () -> schedule.agree(cycle, List.of(sitting)));
        InName.does(hr, () -> notices.give(cases(cycle).stream().map(EvaluationCase::id).toList()));
        clock.moveTo(year.last().plusDays(13));
        evaluate(hr, cycle);
        clock.moveTo(today);
    }

    private void plans(Long hr, List<EvaluationCase> cases) {
        for (int i = 0; i < cases.size(); i++) {
            plans.make(hr, cases.get(i).id(), cases.get(i).supervisorId(), i);
            forget();
        }
    }

    /** Who is appointed in the year comes into the cycle a week later, with a plan; after each of the first three quarters some get recommendations. */
    private void inTheYear(Long hr, Long cycle, Days year) {
        SortedMap<LocalDate, Runnable> ahead = new TreeMap<>();
        em.createQuery("select distinct e.appointedOn from Employment e where e.bodyId = (select c.bodyId from Cycle c where c.id = :cycle)"
                + " and e.appointedOn > :first and e.appointedOn < :last", LocalDate.class).setParameter("cycle", cycle).setParameter("first", year.first().plusDays(8))
                .setParameter("last", year.last().minusDays(20)).getResultList().forEach(day -> ahead.put(day.plusDays(7), () -> newcomers(hr, cycle)));
        for (int quarter = 1; quarter < 4; quarter++) {
            String code = year.first().getYear() + "-Q" + quarter;
            ahead.merge(year.first().plusMonths(3L * quarter).plusDays(9), () -> monitor(cycle, code), (one, two) -> () -> {
                one.run();
                two.run();
            });
        }
        ahead.put(year.last().minusDays(11), () -> newcomers(hr, cycle));
        ahead.forEach((day, work) -> {
            clock.moveTo(day);
            work.run();
        });
    }

    private void monitor(Long cycle, String quarter) {
        em.createQuery("select p.id from Plan p, EvaluationCase c where c.id = p.caseId and c.cycleId = :cycle and p.stage = 'filed' order by p.id", Long.class)
                .setParameter("cycle", cycle).setMaxResults(MONITORED).getResultList().forEach(id -> plans.recommend(id, quarter));
    }

    /** Who is not evaluated leaves; the sheets go out, and cases stop at each step of their way. */
    private void evaluate(Long hr, Long cycle) {
        InName.does(hr, () -> judging.end(cycle, judging.judged(cycle).stream().filter(Judged::ends).map(Judged::caseId).toList()));
        List<Long> open = cases(cycle).stream().filter(one -> one.at("notified")).map(EvaluationCase::id).toList();
        List<Long> sent = open.stream().filter(id -> InName.as(hr, () -> send(id))).toList();
        for (int i = 0; i < sent.size(); i++) {
            step(hr, sent.get(i), i, sent.size());
            forget();
        }
    }

    /** What is written need not be looked through again with each case. */
    private void forget() {
        em.flush();
        em.clear();
    }

    /** A category that stands in no row of the annex keeps the sheets from going out: the page says so. */
    private boolean send(Long caseId) {
        boolean fits = sendable(files.file(caseId));
        if (fits) {
            sheets.send(List.of(caseId));
        }
        forget();
        return fits;
    }

    private static boolean sendable(CaseFile file) {
        try {
            return file.law().route().tracks(TrackKind.SHEET).stream().map(track -> file.form(track.name().of())).count() > 0;
        } catch (ObstacleException noRow) {
            return false;
        }
    }

    private void step(Long hr, Long caseId, int seed, int all) {
        int left = all - seed;
        if (left <= UNTOUCHED) {
            return;
        } else if (left <= UNTOUCHED + HANDFUL) {
            targets.draft(caseId, seed);
        } else if (left <= UNTOUCHED + 2 * HANDFUL) {
            targets.sign(caseId, seed);
        } else if (left <= UNTOUCHED + 3 * HANDFUL) {
            targets.submit(caseId, seed);
        } else {
            targets.passOn(hr, caseId, seed);
            if (left > UNTOUCHED + 4 * HANDFUL) {
                InName.does(hr, () -> computing.compute(List.of(caseId)));
            }
        }
    }

    /** Those appointed in the year come into the cycle once the rule proposes them, and have their plans made; whoever comes in last, in December, has none. */
    private void newcomers(Long hr, Long cycle) {
        List<Long> cases = InName.as(hr, () -> enrolment.enrol(cycle, enrolment.candidates(cycle).stream()
                .filter(each -> each.state() == Candidate.State.DUE).map(Candidate::personId).toList(), null, null));
        if (clock.today().getMonth() != Month.DECEMBER) {
            plans(hr, cases(cycle).stream().filter(one -> cases.contains(one.id())).toList());
        }
    }

    private List<EvaluationCase> cases(Long cycle) {
        return em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null order by c.id", EvaluationCase.class)
                .setParameter("cycle", cycle).getResultList();
    }
}
