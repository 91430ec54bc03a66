package kz.bagalau.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;

/** Which contest is held on which edition, and what the contests share. */
final class Contests {

    private static final Map<String, Contest> BY_FAMILY = Map.of("2015", new SheetsOfAstana(), "2018", new CountOfTargets(), "2023", new MeanOfTargets());

    private Contests() {
    }

    /** By the edition's family; of the family of 2017, an edition with a printed list of activities is asked for a quarter, the other for a year. */
    static Contest of(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        if (BY_FAMILY.containsKey(edition.act().family())) {
            return BY_FAMILY.get(edition.act().family());
        }
        List<Line> lines = edition.rule("incentive", JournalTotal.class).lines();
        return lines.size() > 5 ? new QuarterOfRegion(lines) : new YearOfRegion();
    }

    static Score sum(Score[] scores) {
        Score sum = Score.ZERO;
        for (Score each : scores) {
            sum = sum.plus(each);
        }
        return sum;
    }

    static Score mean(Score[] scores) {
        return sum(scores).dividedBy(Score.of(scores.length));
    }

    static boolean inside(Score score, Score least, Score most) {
        return least.isAtMost(score) && score.isAtMost(most);
    }

    /** Whole numbers and decimals, as FEEL has them. */
    static List<BigDecimal> decimals(Score[] scores) {
        return Arrays.stream(scores).map(Contests::decimal).toList();
    }

    static BigDecimal decimal(Score score) {
        return new BigDecimal(score.numerator()).divide(new BigDecimal(score.denominator()));
    }
}
