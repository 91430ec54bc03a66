package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The grade for the number of targets fully reached, out of the number the act fixes. */
public record TargetCount(RuleHead head, int exactly, Bands<Grade> bands) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Target> targets = evaluation.facts().of(name(), Target.class);
        if (targets.size() != exactly) {
            return new Outcome.MustDecide(Step.by(this, "targets.number", Arg.of(label()), Arg.of(targets.size()),
                    Arg.of(exactly)));
        }
        Score reached = Score.of(targets.stream().filter(Target::reached).count());
        Grade grade = bands.of(reached);
        return Outcome.of(Verdict.of(reached, grade), Step.by(this, "targets.grade", Arg.of(label()),
                Arg.of(grade.name()), Arg.of(reached), Arg.of(exactly)).because(targets.stream().map(this::said).toList()));
    }

    @Override
    public List<Grade> grades() {
        return bands.values();
    }

    private Step said(Target target) {
        return Step.of(citation(), target.reached() ? "targets.reached" : "targets.notReached",
                Arg.word(target.name()));
    }
}
