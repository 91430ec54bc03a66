package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.result.PlanTable;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.papers.PaperTexts;

/**
 * The sorts of paper that can enter under an edition, and those that cannot with the reason: the edition has no such thing, or its form asks
 * for what the program does not keep.
 *
 * @param offered those that can
 * @param missing those that cannot, and why
 */
public record Sorts(List<Sort> offered, List<Missing> missing) {

    /** The columns of plans that the program keeps, by all names that forms give them. */
    private static final Set<String> KEPT = Set.of("number", "target", "source", "unit", "planned", "due", "term", "outcome", "expected", "direction", "planned1", "planned2",
            "planned3", "planned4");

    /** A sort that cannot enter. */
    public record Missing(Text label, Text why) {
    }

    /** The sorts of an edition. */
    public static Sorts of(Law law) {
        List<Sort> offered = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        plan(law, offered, missing);
        law.route().tracks(TrackKind.SHEET).forEach(track -> {
            Rule rule = law.edition().rule(track.name().of(), Rule.class);
            shape(rule).ifPresentOrElse(shape -> offered.add(new Sort(track.name().of(), shape, track.name(), label(shape, rule))),
                    () -> missing.add(new Missing(rule.label(), PaperTexts.words("papers.intake.none.sheet"))));
        });
        return new Sorts(List.copyOf(offered), List.copyOf(missing));
    }

    /** The sort with a code; empty where the edition does not have it. */
    public Optional<Sort> find(String code) {
        return offered.stream().filter(sort -> sort.code().equals(code)).findFirst();
    }

    private static void plan(Law law, List<Sort> offered, List<Missing> missing) {
        TrackName name = TrackName.of(TrackKind.PLAN);
        Text quarters = PaperTexts.words("papers.intake.quarters");
        Optional<Track> road = law.route().find(name);
        Optional<Plan> rule = law.edition().rules(Plan.class).stream().findFirst();
        if (road.isEmpty() || rule.isEmpty()) {
            missing.add(new Missing(PaperTexts.words("papers.intake.plans"), PaperTexts.words("papers.intake.none.plan")));
            missing.add(new Missing(quarters, PaperTexts.words("papers.intake.none.plan")));
            return;
        }
        Set<String> unknown = new HashSet<>(new PlanTable(law.edition()).cells());
        unknown.removeAll(KEPT);
        if (unknown.isEmpty() && rule.get().agreedWith().size() > 1) {
            missing.add(new Missing(rule.get().label(), PaperTexts.words("papers.intake.none.agreed")));
        } else if (unknown.isEmpty()) {
            offered.add(new Sort("plan", Shape.PLAN, name, rule.get().label()));
        } else {
            missing.add(new Missing(rule.get().label(), asked(law, unknown)));
        }
        boolean monitored = !road.get().stagesOffering(Deed.MONITOR).isEmpty()
                && law.edition().rules(Cadence.class).stream().anyMatch(cadence -> cadence.unit() == Cadence.Unit.QUARTER);
        if (monitored) {
            offered.add(new Sort("quarter", Shape.QUARTER, name, quarters));
        } else {
            missing.add(new Missing(quarters, PaperTexts.words("papers.intake.none.quarter")));
        }
    }

    private static Text asked(Law law, Set<String> unknown) {
        List<Text> words = unknown.stream().sorted().map(cell -> new PlanTable(law.edition()).heading(cell)).toList();
        return Said.of("none.columns", new Text(join(words.stream().map(Text::kk).toList()), join(words.stream().map(Text::ru).toList()),
                join(words.stream().map(Text::en).toList())));
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private static Optional<Shape> shape(Rule rule) {
        return Optional.ofNullable(rule instanceof TargetCount ? Shape.TARGETS : rule instanceof Competencies ? Shape.COMPETENCIES : rule instanceof PointSheet ? Shape.POINTS : null);
    }

    /** What the paper is called: the rules of targets and competencies bear the name of what is evaluated, not of the sheet. */
    private static Text label(Shape shape, Rule rule) {
        return switch (shape) {
            case TARGETS -> PaperTexts.words("papers.kind.TARGET_SHEET");
            case COMPETENCIES -> PaperTexts.words("papers.kind.COMPETENCY_SHEET");
            default -> rule.label();
        };
    }
}
