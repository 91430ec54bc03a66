package kz.bagalau.law.instrument;

import java.util.Optional;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** Which scores a percentage of fulfilment admits; a score outside them is refused with the table's line. */
public record PercentTable(RuleHead head, Bands<Admissible> bands) implements Rule {

    /** The least and the most score that a line of the table admits. */
    public record Admissible(Score least, Score most) {
    }

    public Admissible admissible(Score percent) {
        return bands.of(percent);
    }

    /** Which scores the percentage admits, in words. */
    public Step admits(Score percent) {
        Admissible row = admissible(percent);
        return Step.by(this, "percent.admits", Arg.of(percent), Arg.of(row.least()), Arg.of(row.most()));
    }

    /** Refuses a score that the percentage does not admit. */
    public Optional<LegalObstacle> check(Score percent, Score score) {
        Admissible row = admissible(percent);
        boolean inside = row.least().isAtMost(score) && score.isAtMost(row.most());
        return inside ? Optional.empty() : Optional.of(LegalObstacle.by(this, "percent.outside", Arg.of(score),
                Arg.of(percent), Arg.of(row.least()), Arg.of(row.most())));
    }
}
