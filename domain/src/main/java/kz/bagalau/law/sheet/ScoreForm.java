package kz.bagalau.law.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;

/**
 * A sheet of the plan's targets, each of which is given points; what the servant gives himself stands beside them and is not counted. A sheet
 * without targets says that there is no plan: the rule says whether it can be signed then.
 */
public record ScoreForm(Edition edition, TargetMean rule) implements SheetForm {

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        List<LegalObstacle> faults = new ArrayList<>();
        int lines = filled.targets().size();
        rule.checkSheet(lines).ifPresent(faults::add);
        for (int i = 0; i < lines; i++) {
            fault(i + 1, filled.targets().get(i)).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<LegalObstacle> fault(int number, TargetLine line) {
        if (line.name().isEmpty()) {
            return Optional.of(LegalObstacle.by(rule, "targets.line.unnamed", Arg.of(number)));
        }
        return unmeasured(line).or(() -> rule.check(target(line))).or(() -> outside(line));
    }

    /** What is missing for the percentage, where points depend on it. */
    private Optional<LegalObstacle> unmeasured(TargetLine line) {
        if (percents().isEmpty()) {
            return Optional.empty();
        } else if (line.actual().isEmpty()) {
            return Optional.of(LegalObstacle.by(rule, "targets.line.noActual", Arg.word(line.name())));
        } else if (percentage().computed(line).isPresent()) {
            return Optional.empty();
        }
        String key = line.measure().percent().isEmpty() ? "targets.line.noPercent" : line.measure().percent().get().isLessThan(Score.ZERO) ? "targets.line.negative"
                : line.measure().ground().isEmpty() ? "targets.line.noGround" : "";
        return key.isEmpty() ? Optional.empty() : Optional.of(LegalObstacle.by(rule, key, Arg.word(line.name()), Arg.word(line.planned()), Arg.word(line.actual())));
    }

    private Optional<LegalObstacle> outside(TargetLine line) {
        return percents().flatMap(table -> percent(line).flatMap(percent -> table.check(percent.value(), line.scored().score().orElseThrow())));
    }

    /** The table that says which scores a percentage admits; empty where points do not depend on one. */
    public Optional<PercentTable> percents() {
        return rule.percents(edition);
    }

    /** How the edition has a percentage computed. */
    public Percentage percentage() {
        return new Percentage(edition.only(Fulfilment.class));
    }

    /** How far a line is reached, with the reason; empty where points do not depend on that, and while it is not known. */
    public Optional<Explained<Score>> percent(TargetLine line) {
        return percents().isEmpty() ? Optional.empty() : percentage().of(line);
    }

    /** What is wrong with points that the servant gives himself; nothing where he gives none. */
    public Optional<LegalObstacle> ownFault(TargetLine line, Optional<Score> own) {
        return own.flatMap(score -> rule.check(Target.scored(line.name(), score)));
    }

    @Override
    public List<Said> said(Filled filled) {
        return List.of(new Said(rule.name(), "", List.copyOf(targets(filled)), List.of()));
    }

    private List<Target> targets(Filled filled) {
        return filled.targets().stream().map(this::target).toList();
    }

    private Target target(TargetLine line) {
        Optional<Explained<Score>> percent = percent(line);
        return new Target(line.name(), false, line.scored().score(), percent.map(Explained::value), percent.map(Explained::step));
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
