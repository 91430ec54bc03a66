package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Intended;
import kz.bagalau.law.result.Plan;
import kz.bagalau.library.Law;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.PaperDeed;

/** What the act demands of the targets of a plan that was submitted: everything that is unmet at once, each at its cell. */
final class TargetChecks {

    private static final Map<String, List<String>> CELLS = Map.of("SPECIFIC", List.of("target", "outcome", "expected"), "MEASURABLE", List.of("planned", "unit"),
            "TIME_BOUND", List.of("due", "term"), "STRATEGIC", List.of("source"));

    private final Track road;
    private final Law law;

    TargetChecks(Law law, Sort sort) {
        this.law = law;
        this.road = law.road(sort.track().toString());
    }

    List<Flaw> check(ReadRows.Row row, List<ReadRows.Row> lines, List<PlanTarget> targets, People.Member whose, List<PaperDeed> deeds) {
        Optional<PaperDeed> asked = deeds.stream().filter(each -> !road.rules(each.deed()).isEmpty()).findFirst();
        return asked.stream().flatMap(deed -> road.rules(deed.deed()).stream()).flatMap(name -> law.edition().find(name, Plan.class).stream())
                .flatMap(rule -> check(rule, row, lines, targets, whose.planned(), asked.get().deed())).toList();
    }

    private static Stream<Flaw> check(Plan rule, ReadRows.Row row, List<ReadRows.Row> lines, List<PlanTarget> targets, Days days, Deed deed) {
        Period period = new Period(Integer.toString(days.first().getYear()), days.first(), days.last());
        List<Flaw> flaws = new ArrayList<>();
        rule.checkNumber(targets.size()).ifPresent(wrong -> flaws.add(new Flaw(row.place("on." + deed), wrong.key(), Said.of(wrong))));
        for (int i = 0; i < targets.size(); i++) {
            Intended target = targets.get(i).intended();
            ReadRows.Row line = lines.get(i);
            int number = i + 1;
            rule.unmet(target, period).forEach(demand -> {
                LegalObstacle wrong = LegalObstacle.by(rule, "plan.unmet." + demand, Arg.of(number), Arg.word(target.name()), Arg.of(period.from()), Arg.of(period.to()));
                flaws.add(new Flaw(place(line, demand), wrong.key(), Said.of(wrong)));
            });
        }
        return flaws.stream();
    }

    /** The cell that is empty or wrong; the first of the demand where all are filled. */
    private static Place place(ReadRows.Row line, String demand) {
        List<String> cells = CELLS.getOrDefault(demand, List.of("target")).stream().filter(line.places()::containsKey).toList();
        return cells.stream().filter(code -> line.text(code) == null).findFirst().or(() -> cells.stream().findFirst()).map(line::place)
                .orElseGet(() -> Place.line(line.sheet(), line.line()));
    }

}
