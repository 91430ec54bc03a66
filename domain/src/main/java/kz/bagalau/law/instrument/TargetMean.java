package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * The mean of the scores of the plan's targets: how many there may be, what a score may be, and, if a percentage
 * table is named, which scores a percentage admits.
 *
 * @param planned true where a plan stands before anything is scored: without one the sheet is not signed; else its absence has the mean left to a decision
 * @param scores what the act says of single scores, in its order; none where it says nothing
 */
public record TargetMean(RuleHead head, int least, int most, boolean planned, Criterion range, int decimals, List<Meaning> scores, Optional<String> table,
        Optional<Rounding> rounding) implements Instrument {

    public TargetMean {
        scores = List.copyOf(scores);
    }

    /** A score with the act's words for it, e.g. 2: not done. */
    public record Meaning(Score score, Text name) {
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Target> targets = evaluation.facts().of(name(), Target.class);
        if (targets.isEmpty()) {
            return new Outcome.MustDecide(Step.by(this, "targets.none", Arg.of(label())));
        }
        return targets.stream().map(target -> fault(evaluation, target)).flatMap(Optional::stream).findFirst()
                .<Outcome>map(Outcome.Obstacle::new).orElseGet(() -> mean(evaluation, targets));
    }

    /** What keeps a plan of so many targets from being approved. */
    public Optional<LegalObstacle> checkNumber(int targets) {
        return targets >= least && targets <= most ? Optional.empty() : Optional.of(LegalObstacle.by(this,
                "targets.outside", Arg.of(targets), Arg.of(least), Arg.of(most)));
    }

    /** What keeps a sheet of so many targets from being signed. */
    public Optional<LegalObstacle> checkSheet(int targets) {
        return targets > 0 ? checkNumber(targets) : planned ? Optional.of(LegalObstacle.by(this, "targets.noPlan", Arg.of(least), Arg.of(most))) : Optional.empty();
    }

    /** What is wrong with the score of one target: none given, outside its limits, too many decimal places. */
    public Optional<LegalObstacle> check(Target target) {
        if (target.score().isEmpty()) {
            return Optional.of(LegalObstacle.by(this, "targets.unscored", Arg.word(target.name())));
        }
        Score score = target.score().get();
        return range.admits(score) && score.hasAtMost(decimals) ? Optional.empty() : Optional.of(LegalObstacle.by(this, "sheet.range",
                Arg.word(target.name()), Arg.exact(score), Arg.of(range.least()), Arg.of(range.most())));
    }

    /** The table that says which scores a percentage admits, if the act has one. */
    public Optional<PercentTable> percents(Edition edition) {
        return table.map(name -> edition.rule(name, PercentTable.class));
    }

    private Outcome mean(Evaluation evaluation, List<Target> targets) {
        List<Score> scores = targets.stream().map(target -> target.score().orElseThrow()).toList();
        Score mean = Score.mean(scores);
        Score shown = rounding.map(each -> each.apply(mean)).orElse(mean);
        return Outcome.of(shown, Step.by(this, "mean", Arg.of(label()), Arg.scores(scores), Arg.of(shown))
                .because(targets.stream().map(target -> said(evaluation, target)).toList()));
    }

    private Step said(Evaluation evaluation, Target target) {
        Step step = Step.of(citation(), "targets.scored", Arg.word(target.name()), Arg.of(target.score().orElseThrow()));
        List<Step> why = Stream.concat(target.why().stream(), target.percent().stream().flatMap(percent -> percents(evaluation.edition()).stream().map(table -> table.admits(percent)))).toList();
        return why.isEmpty() ? step : step.because(why);
    }

    private Optional<LegalObstacle> fault(Evaluation evaluation, Target target) {
        return check(target).or(() -> percents(evaluation.edition()).flatMap(table -> target.percent()
                .flatMap(percent -> table.check(percent, target.score().orElseThrow()))));
    }
}
