package kz.bagalau.calibration;

import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.number.Score;

/** Within what the score of a sheet lies: so does a corrected one. */
record Limits(Rule rule, Score least, Score most, int decimals) {

    /** Those of a sheet's rule; empty where it gives no score. */
    static Optional<Limits> of(Edition edition, String sheet) {
        return edition.find(sheet, TargetMean.class).map(mean -> new Limits(mean, mean.range().least(), mean.range().most(), mean.decimals()))
                .or(() -> edition.find(sheet, PointSheet.class).map(points -> new Limits(points,
                        points.criteria().stream().map(Criterion::least).min(Score::compareTo).orElse(Score.ZERO),
                        points.criteria().stream().map(Criterion::most).max(Score::compareTo).orElse(Score.ZERO), points.decimals())));
    }

    /** What is wrong with a score; empty where nothing is. */
    Optional<LegalObstacle> fault(Score wanted) {
        if (wanted.isLessThan(least) || most.isLessThan(wanted)) {
            return Optional.of(LegalObstacle.by(rule, "sheet.range", Arg.of(rule.label()), Arg.exact(wanted), Arg.of(least), Arg.of(most)));
        }
        return wanted.hasAtMost(decimals) ? Optional.empty()
                : Optional.of(LegalObstacle.by(rule, "sheet.decimals", Arg.of(rule.label()), Arg.exact(wanted), Arg.of(decimals)));
    }
}
