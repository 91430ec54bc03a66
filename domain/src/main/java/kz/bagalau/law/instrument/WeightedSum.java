package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The sum of other rules' points, each times its weight. */
public record WeightedSum(RuleHead head, List<Weighted> parts) implements Instrument {

    /** A part and its weight, e.g. 0.4. */
    public record Weighted(String rule, Score weight) {
    }

    public WeightedSum {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> asks() {
        return parts.stream().map(Weighted::rule).toList();
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        return Parts.of(this, evaluation, asks()).combine(this::sum);
    }

    private Outcome sum(List<Explained<Verdict>> values) {
        Score sum = Score.ZERO;
        List<Arg> terms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Score points = values.get(i).value().points();
            sum = sum.plus(parts.get(i).weight().times(points));
            terms.add(new Arg.Many(List.of(Arg.of(parts.get(i).weight()), Arg.of(points)), " · "));
        }
        return Outcome.of(sum, Step.by(this, "sum", Arg.of(label()), new Arg.Many(terms, " + "), Arg.of(sum))
                .because(Parts.steps(values)));
    }
}
