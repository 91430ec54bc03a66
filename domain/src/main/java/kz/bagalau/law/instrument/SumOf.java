package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The sum of other rules' points. */
public record SumOf(RuleHead head, List<String> parts) implements Instrument {

    public SumOf {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> asks() {
        return parts;
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        return Parts.of(this, evaluation, parts).combine(this::sum);
    }

    private Outcome sum(List<Explained<Verdict>> values) {
        List<Score> scores = values.stream().map(each -> each.value().points()).toList();
        Score sum = Score.sum(scores);
        return Outcome.of(sum, Step.by(this, "sum", Arg.of(label()), Arg.sum(scores), Arg.of(sum))
                .because(Parts.steps(values)));
    }
}
