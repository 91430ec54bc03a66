package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;

/** The mean of the evaluated parts of a period, e.g. of its quarters, rounded where a gap says so. */
public record MeanOfPeriods(RuleHead head, Optional<Rounding> rounding) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Part> parts = evaluation.facts().of(name(), Part.class);
        return parts.isEmpty() ? new Outcome.MustDecide(Step.by(this, "periods.none", Arg.of(label()))) : mean(parts);
    }

    private Outcome mean(List<Part> parts) {
        List<Score> scores = parts.stream().map(Part::score).toList();
        Score exact = Score.mean(scores);
        Score mean = rounding.map(each -> each.apply(exact)).orElse(exact);
        return Outcome.of(mean, Step.by(this, "mean", Arg.of(label()), Arg.scores(scores), Arg.of(mean))
                .because(parts.stream().map(this::said).toList()));
    }

    private Step said(Part part) {
        return Step.of(citation(), "periods.part", Arg.of(part.period()), Arg.of(part.score()));
    }
}
