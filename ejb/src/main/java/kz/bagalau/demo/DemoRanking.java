package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.RankPeople;
import kz.bagalau.assessment.RankPeople.RankPart;
import kz.bagalau.assessment.RankPeople.RankRow;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SettleSheets;
import kz.bagalau.assessment.ShareRanking;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.ApproveSchedule;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.PartCase;

/**
 * A year of the demo under an act by which evaluators give points to their people side by side, quarter by quarter: two quarters settled, one read by
 * its servants, the last on its way on the demo's day.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoRanking {

    /** How many of those due have no sheet yet, and which servant does not open what is offered to him. */
    private static final int NOT_OPENED = 4;
    private static final int NOT_READ = 9;
    private static final int SHARED_AFTER = 26;
    /** Points in hundredths, from which each evaluator gives in turn. */
    private static final int[] POINTS = {400, 450, 375, 500, 425, 300, 350, 480, 290, 410, 390, 445, 200, 365};

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @Inject
    Library library;
    @EJB
    OpenCycle opening;
    @EJB
    ApproveSchedule schedule;
    @EJB
    OpenPart parts;
    @EJB
    RankPeople ranking;
    @EJB
    ShareRanking sharing;
    @EJB
    ReadSheet reading;
    @EJB
    SettleSheets settling;
    @EJB
    DemoHeads heads;
    @EJB
    DemoSurveys surveys;
    @EJB
    DemoCalibration calibration;
    @EJB
    DemoDuties duties;

    /** True where quarters are given by sheets of points. */
    public boolean fits(DemoCast cast) {
        return library.inForce(cast.officeId(), clock.today()).filter(law -> law.edition().rules(PointSheet.class).stream()
                .anyMatch(sheet -> new SubPeriods(law.edition()).givenBy(sheet.name()).isPresent())).isPresent();
    }

    /**
     * Makes the year of the office.
     *
     * @param first the act's first day
     * @param today the demo's day in the January after the year, on which the clock stands in the end
     */
    public void create(DemoCast cast, LocalDate first, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        clock.moveTo(first.plusDays(1));
        Days year = new Days(first.withDayOfYear(1), first.withMonth(12).withDayOfMonth(31));
        Long cycle = InName.as(hr, () -> opening.open(cast.officeId(), year, null));
        InName.does(cast.akim(), () -> schedule.approve(cycle, schedule.waiting(cycle).orElseThrow().mark()));
        clock.moveTo(first.plusDays(8));
        heads.plans(cast, cycle);
        for (LocalDate after = LocalDate.of(first.getYear(), 7, 1); after.isBefore(today.withDayOfMonth(1)); after = after.plusMonths(3)) {
            settled(cast, cycle, after);
        }
        underWay(cast, cycle, today);
        clock.moveTo(today);
    }

    private static String part(LocalDate after) {
        LocalDate last = after.minusDays(1);
        return last.getYear() + "-Q" + (last.getMonthValue() + 2) / 3;
    }

    /** A quarter all the way: opened, scored, read by most, final once the terms are over. */
    private void settled(DemoCast cast, Long cycle, LocalDate after) {
        Long hr = cast.hrWorkers().get(0);
        clock.moveTo(after.plusDays(2));
        List<Long> due = due(hr, cycle, part(after));
        InName.does(hr, () -> parts.issue(due, part(after)));
        forget();
        heads.evaluate(cast, part(after), true);
        clock.moveTo(after.plusDays(5));
        evaluators(part(after)).forEach(evaluator -> rank(evaluator, part(after), Integer.MAX_VALUE, true));
        read(cast, part(after));
        if (after.getMonthValue() == 10) {
            Long applied = calibration.lodge(cast.servant(), part(after), after.plusDays(8));
            calibration.hold(cast, applied, after.plusDays(8));
        }
        clock.moveTo(after.plusDays(24));
        InName.does(null, () -> settling.settleWithin(settling.due()));
        forget();
        duties.done(cast, cycle);
    }

    private List<Long> due(Long hr, Long cycle, String part) {
        return InName.as(hr, () -> parts.people(cycle, part)).stream().filter(one -> one.state().opens()).map(PartCase::caseId).sorted().toList();
    }

    private List<Long> evaluators(String part) {
        return em.createQuery("select distinct s.evaluatorId from Sheet s where s.part = :part order by s.evaluatorId", Long.class).setParameter("part", part).getResultList();
    }

    /** An evaluator gives points to so many of his people, and signs; of a large unit he hands half over first. */
    private void rank(Long evaluator, String quarter, int most, boolean signs) {
        for (RankPart part : InName.as(evaluator, ranking::parts).stream().filter(one -> one.code().equals(quarter)).toList()) {
            if (InName.as(evaluator, () -> sharing.sharing(part).alone() != null)) {
                share(evaluator, part);
            }
            List<RankRow> open = InName.as(evaluator, () -> ranking.rows(part)).stream().filter(RankRow::open).limit(most).toList();
            List<Criterion> parameters = InName.as(evaluator, () -> ranking.form(part)).criteria();
            Map<Long, Long> seen = new HashMap<>();
            open.forEach(row -> seen.put(row.sheetId(), InName.as(evaluator, () -> ranking.save(row.sheetId(), row.kept().version(), points(parameters, row.sheetId()))).version()));
            if (signs && !seen.isEmpty()) {
                InName.does(evaluator, () -> ranking.sign(seen.keySet(), seen));
            }
            forget();
        }
    }

    /** To the first of the unit, who is ranked by its head himself. */
    private void share(Long evaluator, RankPart part) {
        List<RankRow> rows = InName.as(evaluator, () -> ranking.rows(part));
        Long other = em.find(EvaluationCase.class, rows.get(0).caseId()).personId();
        InName.does(evaluator, () -> sharing.assign(rows.stream().skip(SHARED_AFTER).map(RankRow::sheetId).toList(), other));
        forget();
        rank(other, part.code(), Integer.MAX_VALUE, true);
    }

    private static Map<String, Score> points(List<Criterion> parameters, Long seed) {
        Map<String, Score> points = new HashMap<>();
        IntStream.range(0, parameters.size()).forEach(i -> {
            int given = POINTS[(int) ((seed * 5 + i * 3) % POINTS.length)];
            points.put(parameters.get(i).code(), Score.parse(given / 100 + "." + String.format("%02d", given % 100)));
        });
        return points;
    }

    private void read(DemoCast cast, String part) {
        List<Sheet> offered = em.createQuery("select s from Sheet s where s.part = :part and s.stage = 'offered' order by s.id", Sheet.class).setParameter("part", part)
                .getResultList();
        for (int i = 0; i < offered.size(); i++) {
            Long sheet = offered.get(i).id();
            Long servant = em.find(EvaluationCase.class, offered.get(i).caseId()).personId();
            if (i % NOT_READ != 0 || servant.equals(cast.servant())) {
                InName.does(servant, () -> reading.open(sheet));
            }
        }
        forget();
    }

    /** Three evaluators in four have signed, one has begun, the supervisor of the demo has a table full of drafts before him. */
    private void underWay(DemoCast cast, Long cycle, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        String part = part(today.withDayOfMonth(1));
        clock.moveTo(today.minusDays(2));
        List<Long> due = due(hr, cycle, part);
        InName.does(hr, () -> parts.issue(due.subList(0, due.size() - NOT_OPENED), part));
        forget();
        clock.moveTo(today.minusDays(1));
        List<Long> evaluators = evaluators(part);
        IntStream.range(0, evaluators.size()).filter(i -> !evaluators.get(i).equals(cast.supervisor())).filter(i -> i % 4 != 3)
                .forEach(i -> rank(evaluators.get(i), part, i % 4 == 2 ? 3 : Integer.MAX_VALUE, i % 4 != 2));
        rank(cast.supervisor(), part, 5, false);
        read(cast, part);
        heads.evaluate(cast, part, false);
        surveys.create(cast, cycle);
    }

    /** What is written need not be looked through again with each case. */
    private void forget() {
        em.flush();
        em.clear();
    }
}
