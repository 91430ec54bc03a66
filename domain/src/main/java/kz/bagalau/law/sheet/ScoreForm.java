package kz.bagalau.law.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;

/**
 * A sheet of the plan's targets, each of which is given points; what the servant gives himself stands beside them and is not counted. A sheet
 * without targets says that there is no plan: then the rule gives no mean.
 */
public record ScoreForm(Edition edition, TargetMean rule) implements SheetForm {

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        List<LegalObstacle> faults = new ArrayList<>();
        int lines = filled.targets().size();
        if (lines > 0) {
            rule.checkNumber(lines).ifPresent(faults::add);
        }
        for (int i = 0; i < lines; i++) {
            fault(i + 1, filled.targets().get(i)).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<LegalObstacle> fault(int number, TargetLine line) {
        return line.name().isEmpty() ? Optional.of(LegalObstacle.by(rule, "targets.line.unnamed", Arg.of(number))) : rule.check(target(line));
    }

    /** What is wrong with points that the servant gives himself; nothing where he gives none. */
    public Optional<LegalObstacle> ownFault(TargetLine line, Optional<Score> own) {
        return own.flatMap(score -> rule.check(Target.scored(line.name(), score)));
    }

    @Override
    public List<Said> said(Filled filled) {
        return List.of(new Said(rule.name(), "", List.copyOf(targets(filled)), List.of()));
    }

    private static List<Target> targets(Filled filled) {
        return filled.targets().stream().map(ScoreForm::target).toList();
    }

    private static Target target(TargetLine line) {
        return new Target(line.name(), false, line.scored().score(), Optional.empty());
    }

    @Override
    public void requireKnown(Filled filled) {
        filled.requireTargets(rule.name());
    }

    @Override
    public String printed() {
        return "plan-mean";
    }

    /** What the sheet comes to as it is filled so far; an obstacle while points are missing or outside their limits. */
    public Outcome outcome(Filled filled) {
        return rule.answer(new Evaluation(edition, Facts.none().and(rule.name(), targets(filled))));
    }
}
