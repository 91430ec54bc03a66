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
import kz.bagalau.law.instrument.TargetCount;

/** A sheet of the plan's targets: planned, actual, reached or not. How many there must be is the rule's matter, not that of the sheet. */
public record TargetForm(Edition edition, TargetCount rule) implements SheetForm {

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        List<LegalObstacle> faults = new ArrayList<>();
        for (int i = 0; i < filled.targets().size(); i++) {
            fault(i + 1, filled.targets().get(i)).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<LegalObstacle> fault(int number, TargetLine line) {
        if (line.name().isEmpty()) {
            return Optional.of(LegalObstacle.by(rule, "targets.line.unnamed", Arg.of(number)));
        } else if (line.actual().isEmpty()) {
            return Optional.of(LegalObstacle.by(rule, "targets.line.noActual", Arg.word(line.name())));
        }
        return line.reached().isPresent() ? Optional.empty() : Optional.of(LegalObstacle.by(rule, "targets.line.undecided", Arg.word(line.name())));
    }

    @Override
    public List<Said> said(Filled filled) {
        return List.of(new Said(rule.name(), "", List.copyOf(targets(filled)), List.of()));
    }

    private static List<Target> targets(Filled filled) {
        return filled.targets().stream().map(line -> Target.reached(line.name(), line.reached().orElse(false))).toList();
    }

    @Override
    public void requireKnown(Filled filled) {
        filled.requireTargets(rule.name());
    }

    @Override
    public String printed() {
        return "target-sheet";
    }

    /** What the sheet comes to as it is filled so far. */
    public Outcome outcome(Filled filled) {
        return rule.answer(new Evaluation(edition, Facts.none().and(rule.name(), targets(filled))));
    }
}
