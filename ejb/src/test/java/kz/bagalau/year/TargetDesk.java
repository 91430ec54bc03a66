package kz.bagalau.year;

import static kz.bagalau.year.RankedDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;

/** The key target indicators of a head: agreed by two offices, worked out beforehand each quarter (п. 22-28). */
public record TargetDesk(YearOffice scene, RankedDesk desk, Long headOfHr, Long economics) {

    private static final String[] GROWING = {"20", "40", "60", "80"};

    /** Drafted by the evaluator, agreed by both offices, set and placed. */
    void planned(Long caseId) {
        assertEquals("2024-01-16 RUNNING", desk.term(caseId, "plan-term"), "п. 23: ten working days");
        Long plan = scene.as(scene.head, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(plan, 2);
        refused("targets.outside", () -> submit(plan));
        write(plan, 3);
        submit(plan);
        refused("process.stage", () -> scene.does(scene.head, beans -> beans.get(ApprovePlan.class).set(plan, seen(plan))));
        scene.does(economics, beans -> beans.get(ApprovePlan.class).agree(plan, seen(plan)));
        refused("process.stage", () -> scene.does(scene.head, beans -> beans.get(ApprovePlan.class).set(plan, seen(plan))));
        scene.does(headOfHr, beans -> beans.get(ApprovePlan.class).agree(plan, seen(plan)));
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).set(plan, seen(plan)));
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(plan)));
        assertEquals("placed", scene.call(em -> em.find(Plan.class, plan).stage()));
    }

    private void write(Long plan, int count) {
        List<PlanTarget> lines = IntStream.range(0, count).mapToObj(i -> new PlanTarget("НМИ " + (i + 1), "Ақсу қаласының даму жоспары", "%", null, LocalDate.of(2024, 12, 20),
                "Қызмет сапасы артады").measured(Direction.values()[i], i == 2 ? List.of("иә", "иә", "иә", "иә") : Arrays.asList(GROWING))).toList();
        scene.does(scene.head, beans -> beans.get(DraftPlan.class).save(plan, seen(plan), lines, Lang.KK));
    }

    private void submit(Long plan) {
        scene.does(scene.head, beans -> beans.get(DraftPlan.class).submit(plan, seen(plan)));
    }

    private long seen(Long plan) {
        return scene.call(em -> em.find(Plan.class, plan).latest().version());
    }

    /** HR works the values of a quarter out, economics agrees; not before a value stands in each line. */
    void precomputed(Long sheet, String... values) {
        refused("targets.line.noActual", () -> agree(sheet));
        Map<String, String> all = new TreeMap<>();
        Arrays.stream(values).forEach(value -> all.put(String.valueOf(all.size() + 1), value));
        Map<String, String> none = known(sheet);
        scene.does(scene.hr, beans -> beans.get(PrecomputeSheet.class).enter(sheet, none, all));
        agree(sheet);
    }

    private void agree(Long sheet) {
        Map<String, String> known = known(sheet);
        scene.does(economics, beans -> beans.get(PrecomputeSheet.class).agree(sheet, known));
    }

    private Map<String, String> known(Long sheet) {
        return scene.call(em -> em.find(Sheet.class, sheet).precomputed());
    }

    /** The lines of a sheet with the values that were worked out and these scores. */
    Filled scored(Long sheet, String... scores) {
        List<TargetLine> lines = scene.call(em -> List.copyOf(em.find(Sheet.class, sheet).filled().targets()));
        List<TargetLine> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            filled.add(lines.get(i).with(lines.get(i).actual(), new TargetLine.Scored(Optional.of(Score.parse(scores[i])), Optional.empty(), "")));
        }
        return Filled.targets(filled);
    }
}
