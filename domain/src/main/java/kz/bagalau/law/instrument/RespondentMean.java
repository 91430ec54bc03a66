package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * The mean of the totals of the sheets that came back from those asked. Its reasons name the number of sheets and
 * their sum, never a single sheet: the evaluation is anonymous.
 *
 * @param list   the rule that says who is asked
 * @param sheets the sheet (a rule's name) each group fills, by the group's role
 */
public record RespondentMean(RuleHead head, String list, Map<String, String> sheets) implements Instrument {

    public RespondentMean {
        sheets = Map.copyOf(sheets);
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Marks> returned = evaluation.facts().of(name(), Marks.class);
        List<Score> totals = new ArrayList<>(returned.size());
        for (Marks marks : returned) {
            Outcome total = total(evaluation, marks);
            if (total.value().isEmpty()) {
                return total;
            }
            totals.add(total.value().get().value().points());
        }
        return mean(totals);
    }

    private Outcome total(Evaluation evaluation, Marks marks) {
        if (!sheets.containsValue(marks.sheet())) {
            return new Outcome.Obstacle(LegalObstacle.by(this, "circular.sheet", Arg.word(marks.sheet())));
        }
        return evaluation.edition().rule(marks.sheet(), PointSheet.class).total(marks);
    }

    private Outcome mean(List<Score> scores) {
        if (scores.isEmpty()) {
            return new Outcome.MustDecide(Step.by(this, "circular.none", Arg.of(label())));
        }
        Score mean = Score.mean(scores);
        return Outcome.of(mean, Step.by(this, "circular.mean", Arg.of(label()), Arg.of(scores.size()),
                Arg.of(Score.sum(scores)), Arg.of(mean), Arg.scores(scores.stream().sorted().toList())));
    }
}
