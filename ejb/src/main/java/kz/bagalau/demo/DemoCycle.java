package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Enrolment;

/**
 * A cycle of the demo, half-way on its day: made by the very services that people use, one after the other in their names, while the clock
 * goes from the first day of the edition to the demo's day.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoCycle {

    /** Cases that go the whole way to a result; the others stop on the way, a handful at each place. */
    private static final int COMPUTED = 12;
    private static final int HANDFUL = 3;
    private static final int SETTLED = 2;
    private static final int ON_THEIR_WAYS = 6;
    private static final int ON_AGENDA = 8;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    DemoOpening opening;
    @EJB
    Enrolment enrolment;
    @EJB
    AgreeSchedule schedule;
    @EJB
    DemoSteps steps;
    @EJB
    DemoCommission commission;
    @EJB
    DemoAcquaintance acquaintance;

    /**
     * Makes the cycle of the office.
     *
     * @param first the edition's first day, on which the cycle is opened
     * @param today the demo's day, on which the clock stands in the end
     */
    public void create(DemoCast cast, LocalDate first, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        clock.moveTo(first.plusDays(1));
        Days days = new Days(first, first.plusMonths(6));
        String ground = "приказ руководителя аппарата от " + first.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        Long cycle = opening.open(cast, days, ground, "19-к", first);
        List<Long> sittings = InName.as(hr, () -> schedule.sittings(cycle)).stream().map(Sitting::id).toList();
        InName.does(cast.chair(), () -> schedule.agree(cycle, sittings));
        List<Long> cases = cases(cycle);
        Long left = person(cases.get(cases.size() - 1));
        InName.does(hr, () -> enrolment.exclude(cycle, left, "назначен на политическую должность"));
        commission.appoint(cast, first.plusDays(2));
        finish(hr, cases.subList(0, Math.min(COMPUTED, cases.size())), first);
        List<Long> settled = decided(cast, first.plusDays(24), SETTLED);
        acquaintance.settled(hr, settled, first.plusDays(27));
        List<Long> ahead = part(cases, COMPUTED, Ahead.ALL.size());
        collect(hr, ahead, today);
        putOff(cast, hr, cycle, sittings.get(0), today);
        acquaintance.onTheirWays(hr, decided(cast, today.minusDays(12), ON_THEIR_WAYS), today.minusDays(11));
        clock.moveTo(today.minusDays(10));
        steps.settle(hr, ahead);
        stopOnTheWay(hr, cases, today);
        acquaintance.archived(hr, settled, today);
        commission.prepare(cast, sittings.get(0), ahead.subList(0, Math.min(ON_AGENDA, ahead.size())));
    }

    /** The demo's own people among those due: in his own case each is replaced by the first who may stand in. */
    private List<Long> decided(DemoCast cast, LocalDate day, int most) {
        clock.moveTo(day);
        return commission.hold(cast, day, most);
    }

    /** The first sitting fell out in summer: it lies ahead on the demo's day, agreed anew. */
    private void putOff(DemoCast cast, Long hr, Long cycle, Long sitting, LocalDate today) {
        clock.moveTo(today.minusDays(20));
        InName.does(hr, () -> schedule.move(cycle, sitting, today.plusDays(9), "отпуск членов Комиссии"));
        InName.does(cast.chair(), () -> schedule.agree(cycle, List.of(sitting)));
    }

    private List<Long> cases(Long cycle) {
        return em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null"
                + " order by c.windowCloses, c.id", Long.class).setParameter("cycle", cycle).getResultList();
    }

    private Long person(Long caseId) {
        return em.find(EvaluationCase.class, caseId).personId();
    }

    /** The first cases: sheets in July, all answers in, computed. */
    private void finish(Long hr, List<Long> cases, LocalDate first) {
        clock.moveTo(first.plusDays(7));
        steps.begin(hr, cases);
        clock.moveTo(first.plusDays(9));
        for (int i = 0; i < cases.size(); i++) {
            steps.passOn(hr, cases.get(i), i);
            steps.answer(cases.get(i), i, HANDFUL);
        }
        clock.moveTo(first.plusDays(16));
        steps.settle(hr, cases);
    }

    /** Those for the session that lies ahead: their sheets in good time before it, each case with something of its own. */
    private void collect(Long hr, List<Long> cases, LocalDate today) {
        clock.moveTo(today.minusDays(26));
        steps.begin(hr, cases);
        clock.moveTo(today.minusDays(24));
        for (int i = 0; i < Math.min(cases.size(), Ahead.ALL.size()); i++) {
            Ahead.ALL.get(i).of(steps, hr, cases.get(i));
        }
    }

    /** The next ones: each handful one step less far, down to those who are due and know nothing yet. */
    private void stopOnTheWay(Long hr, List<Long> all, LocalDate today) {
        List<List<Long>> handfuls = IntStream.range(0, 6).mapToObj(i -> part(all, COMPUTED + Ahead.ALL.size() + i * HANDFUL, HANDFUL)).toList();
        clock.moveTo(today.minusDays(4));
        handfuls.subList(0, 5).forEach(cases -> steps.begin(hr, cases));
        clock.moveTo(today.minusDays(3));
        handfuls.get(0).forEach(id -> steps.passOn(hr, id, id.intValue()));
        handfuls.get(0).forEach(id -> steps.answer(id, id.intValue(), 1));
        handfuls.get(1).forEach(id -> steps.read(id, id.intValue()));
        handfuls.get(2).forEach(id -> steps.sign(id, id.intValue()));
        handfuls.get(3).forEach(id -> steps.draft(id, id.intValue(), 2));
        steps.announce(hr, handfuls.get(5));
    }

    /** Some from a place of the list, less the last of all, who was left out. */
    private static List<Long> part(List<Long> all, int from, int most) {
        int end = Math.max(0, all.size() - 1);
        return all.subList(Math.min(from, end), Math.min(from + most, end));
    }

    /**
     * How a case came to the session that lies ahead.
     *
     * @param seed      decides its points; every fifth servant refused to read his sheet
     * @param answers   how many of those asked answered
     * @param objection what the servant wrote on the sheet, or null
     */
    private record Ahead(int seed, int answers, String objection) {

        /** Undisputed ones, a low grade, a refusal, no circular sheet at all, an objection, a high grade; the rest is ready and not put yet. */
        static final List<Ahead> ALL = List.of(new Ahead(1, 3, null), new Ahead(2, 3, null), new Ahead(0, 1, null), new Ahead(14, 3, null),
                new Ahead(3, 0, null), new Ahead(5, 3, "Не учтено выполнение внеплановых поручений"), new Ahead(13, 1, null), new Ahead(6, 2, null),
                new Ahead(7, 3, null), new Ahead(8, 3, null), new Ahead(10, 3, null), new Ahead(11, 3, null));

        void of(DemoSteps steps, Long hr, Long caseId) {
            if (objection == null) {
                steps.passOn(hr, caseId, seed);
            } else {
                steps.passOnDisputed(caseId, seed, objection);
            }
            steps.answer(caseId, seed, answers);
        }
    }
}
