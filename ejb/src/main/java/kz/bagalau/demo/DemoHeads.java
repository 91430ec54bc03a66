package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.sheet.TargetLine.Scored;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.watch.CaseFiles;

/** The heads of the demo: their plans by quarters, agreed by two offices, and the quarters' sheets, their values worked out beforehand. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoHeads {

    /** How far a target is reached and the score for that, in turn: both lie in one band of the table. */
    private static final List<Map.Entry<String, String>> REACHED = List.of(Map.entry("1.04", "4.50"), Map.entry("1.00", "4.00"), Map.entry("0.95", "3.60"),
            Map.entry("1.10", "5.00"), Map.entry("0.92", "3.20"), Map.entry("0.85", "2.70"), Map.entry("1.01", "4.20"));
    /** The head whose plan still waits for economics. */
    private static final int WAITING = 5;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    DraftPlan drafting;
    @EJB
    ApprovePlan approving;
    @EJB
    KeepPlan keeping;
    @EJB
    PrecomputeSheet precomputing;
    @EJB
    FillSheet filling;
    @EJB
    CaseFiles files;

    /** A plan for everybody for whom the act has one: approved and placed but for one, and but for the head of HR, who does not agree to his own. */
    public void plans(DemoCast cast, Long cycle) {
        List<EvaluationCase> heads = em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null order by c.id", EvaluationCase.class)
                .setParameter("cycle", cycle).getResultStream().filter(one -> files.file(one.id()).planRefusal().isEmpty()).toList();
        for (int i = 0; i < heads.size(); i++) {
            plan(cast, heads.get(i), i);
            forget();
        }
    }

    private void plan(DemoCast cast, EvaluationCase head, int seed) {
        Lang lang = seed % 2 == 0 ? Lang.RU : Lang.KK;
        Long evaluator = head.supervisorId();
        Long id = InName.as(evaluator, () -> {
            Long begun = drafting.begin(head.id());
            drafting.save(begun, seen(begun), targets(lang, 3 + seed % 3), lang);
            return begun;
        });
        InName.does(evaluator, () -> drafting.submit(id, seen(id)));
        if (seed == WAITING || head.personId().equals(cast.headOfHr())) {
            return;
        }
        InName.holding(cast.boardHead(), Role.ECONOMICS, cast.officeId(), () -> approving.agree(id, seen(id)));
        InName.holding(cast.headOfHr(), Role.HEAD_OF_HR, cast.officeId(), () -> approving.agree(id, seen(id)));
        InName.does(evaluator, () -> approving.set(id, seen(id)));
        InName.holding(cast.hrWorkers().get(0), Role.HR_WORKER, cast.officeId(), () -> keeping.file(List.of(id)));
    }

    private long seen(Long planId) {
        return TargetLines.seen(em, planId);
    }

    private List<PlanTarget> targets(Lang lang, int count) {
        LocalDate last = clock.today().withMonth(12).withDayOfMonth(20);
        return TargetLines.in(lang).stream().limit(count).map(row -> {
            String planned = row.get("planned");
            Direction way = row.get("unit").matches(".*(дней|күні)") ? Direction.LESS : Direction.MORE;
            return new PlanTarget(row.get("name"), row.get("source"), row.get("unit"), planned, last, row.get("outcome")).measured(way, List.of(planned, planned, planned, planned));
        }).toList();
    }

    /** The heads' sheets of a quarter: worked out by HR, agreed to by economics, scored and signed by the evaluators unless they are left to them. */
    public void evaluate(DemoCast cast, String part, boolean signed) {
        List<Long> sheets = em.createQuery("select s.id from Sheet s join s.targets t where s.part = :part and s.stage = 'issued' group by s.id order by s.id", Long.class)
                .setParameter("part", part).getResultList();
        for (int i = 0; i < sheets.size(); i++) {
            evaluate(cast, sheets.get(i), i, signed);
            forget();
        }
    }

    private void evaluate(DemoCast cast, Long sheetId, int seed, boolean signed) {
        Sheet sheet = em.find(Sheet.class, sheetId);
        if (em.find(EvaluationCase.class, sheet.caseId()).personId().equals(cast.hrWorkers().get(0))) {
            return;
        }
        Map<String, String> values = new HashMap<>();
        List<TargetLine> lines = sheet.filled().targets();
        IntStream.range(0, lines.size()).forEach(i -> values.put(lines.get(i).code(), value(lines.get(i), reached(seed + i).getKey())));
        InName.holding(cast.hrWorkers().get(0), Role.HR_WORKER, cast.officeId(), () -> precomputing.enter(sheetId, sheet.precomputed(), values));
        em.flush();
        InName.holding(cast.boardHead(), Role.ECONOMICS, cast.officeId(), () -> precomputing.agree(sheetId, em.find(Sheet.class, sheetId).precomputed()));
        if (signed) {
            sign(sheet, values, seed);
        }
    }

    private void sign(Sheet sheet, Map<String, String> values, int seed) {
        em.flush();
        List<TargetLine> lines = em.find(Sheet.class, sheet.id()).filled().targets();
        List<TargetLine> scored = IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).with(values.get(lines.get(i).code()),
                new Scored(Optional.of(Score.parse(reached(seed + i).getValue())), Optional.empty(), "цель года, оценка по состоянию на этот день"))).toList();
        InName.does(sheet.evaluatorId(), () -> {
            long version = filling.save(sheet.id(), em.find(Sheet.class, sheet.id()).version(), Filled.targets(scored));
            filling.sign(sheet.id(), version);
        });
    }

    private static Map.Entry<String, String> reached(int turn) {
        return REACHED.get(turn % REACHED.size());
    }

    /** What makes a target reached so far: more of it, or less where less is good. */
    private static String value(TargetLine line, String share) {
        BigDecimal planned = new BigDecimal(line.planned().replace(',', '.'));
        BigDecimal value = line.measure().direction() == Direction.LESS ? planned.divide(new BigDecimal(share), 2, RoundingMode.DOWN)
                : planned.multiply(new BigDecimal(share)).setScale(2, RoundingMode.UP);
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What is written need not be looked through again with each case. */
    private void forget() {
        em.flush();
        em.clear();
    }
}
