package kz.bagalau.law.instrument;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** A number the act fixes, e.g. the 100 points from which a quarter starts. */
public record Constant(RuleHead head, Score value) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        return Outcome.of(value, Step.by(this, "constant", Arg.of(label()), Arg.of(value)));
    }
}
