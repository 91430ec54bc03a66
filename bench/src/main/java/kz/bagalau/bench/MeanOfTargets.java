package kz.bagalau.bench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;

/** The act of 2023: three to five targets with percentage and score, the table of admissible scores, the mean rounded half up, and the grade of п. 8. */
final class MeanOfTargets implements Contest {

    private static final Rounding PLACES = new Rounding(2);
    private static final Score[] PERCENT = {Score.of(80), Score.of(90), Score.of(100)};
    private static final Score[] WHOLE = {Score.ZERO, Score.of(2), Score.of(3), Score.of(4), Score.of(5)};
    private static final Score[] MOST = {Score.parse("1.99"), Score.parse("2.99"), Score.parse("3.99")};

    @Override
    public String rule() {
        return "targets-grade";
    }

    @Override
    public String model() {
        return "mean";
    }

    @Override
    public Facts facts(Random random) {
        return Facts.none().and("targets-score", IntStream.rangeClosed(1, 3 + random.nextInt(3)).mapToObj(n -> target(n, random)).toList());
    }

    private static Target target(int number, Random random) {
        int percent = 60 + random.nextInt(61);
        int least = percent >= 100 ? 400 : percent >= 90 ? 300 : percent >= 80 ? 200 : 0;
        int most = percent >= 100 ? 500 : percent >= 90 ? 399 : percent >= 80 ? 299 : 199;
        return Target.scored("t" + number, Score.of(percent), Score.of(BigDecimal.valueOf(least + random.nextInt(most - least + 1), 2)));
    }

    @Override
    public Score[][] plain(Facts facts) {
        return new Score[][] {facts.of("targets-score", Target.class).stream().map(each -> each.percent().orElseThrow()).toArray(Score[]::new),
            facts.of("targets-score", Target.class).stream().map(each -> each.score().orElseThrow()).toArray(Score[]::new)};
    }

    @Override
    public Answer byHand(Score[][] plain) {
        for (int i = 0; i < plain[0].length; i++) {
            Score percent = plain[0][i];
            Score score = plain[1][i];
            int row = percent.isLessThan(PERCENT[0]) ? 0 : percent.isLessThan(PERCENT[1]) ? 1 : percent.isLessThan(PERCENT[2]) ? 2 : 3;
            if (!score.hasAtMost(2) || !Contests.inside(score, WHOLE[row], row == 3 ? WHOLE[4] : MOST[row])) {
                return null;
            }
        }
        Score mean = PLACES.apply(Contests.mean(plain[1]));
        return new Answer(mean, mean.isLessThan(WHOLE[1]) ? "UNSATISFACTORY" : mean.isLessThan(WHOLE[2]) ? "SATISFACTORY"
                : mean.isLessThan(WHOLE[3]) ? "PROPER" : "EFFECTIVE");
    }

    @Override
    public Map<String, Object> inputs(Score[][] plain) {
        return Map.of("percents", Contests.decimals(plain[0]), "scores", Contests.decimals(plain[1]));
    }
}
