package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;

/** The mean of the scores by a sheet's parameters, rounded where the gap says so. */
public record Ranking(RuleHead head, String sheet, Rounding rounding) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        PointSheet parameters = evaluation.edition().rule(sheet, PointSheet.class);
        List<Marks> filled = evaluation.facts().of(name(), Marks.class);
        return filled.isEmpty() ? new Outcome.Obstacle(LegalObstacle.by(this, "sheet.missing", Arg.of(label())))
                : parameters.total(filled.get(0)).then(total -> mean(parameters, filled.get(0), total));
    }

    private Outcome mean(PointSheet parameters, Marks marks, Explained<Verdict> total) {
        List<Score> scores = parameters.criteria().stream().map(each -> marks.points().get(each.code())).toList();
        Score mean = rounding.apply(Score.mean(scores));
        return Outcome.of(mean, Step.by(this, "mean", Arg.of(label()), Arg.scores(scores), Arg.of(mean))
                .because(total.step().children()));
    }
}
