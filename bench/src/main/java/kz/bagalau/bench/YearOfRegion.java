package kz.bagalau.bench;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** The family of 2017: one to four quarters and one to four targets, 0.4 · Q + 0.6 · P, and the year's grade. */
final class YearOfRegion implements Contest {

    private static final Score[] QUARTER = {Score.of(80), Score.of(106), Score.of(130)};
    private static final Score[] NUMBER = {Score.of(2), Score.of(3), Score.of(4), Score.of(5)};
    private static final Score QUARTERS = Score.of(4, 10);
    private static final Score PLAN = Score.of(6, 10);

    @Override
    public String rule() {
        return "year-grade";
    }

    @Override
    public String model() {
        return "year";
    }

    @Override
    public Facts facts(Random random) {
        return Facts.none()
                .and("quarters-mean", IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(n -> new Part(Text.same("Q" + n), Score.of(60L + random.nextInt(90)))).toList())
                .and("plan-mean", IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(n -> Target.scored("t" + n, Score.of(2L + random.nextInt(4)))).toList());
    }

    @Override
    public Score[][] plain(Facts facts) {
        return new Score[][] {facts.of("quarters-mean", Part.class).stream().map(Part::score).toArray(Score[]::new),
            facts.of("plan-mean", Target.class).stream().map(each -> each.score().orElseThrow()).toArray(Score[]::new)};
    }

    @Override
    public Answer byHand(Score[][] plain) {
        for (Score target : plain[1]) {
            if (!target.isWhole() || !Contests.inside(target, NUMBER[0], NUMBER[3])) {
                return null;
            }
        }
        Score mean = Contests.mean(plain[0]);
        Score quarters = mean.isLessThan(QUARTER[0]) ? NUMBER[0] : mean.isLessThan(QUARTER[1]) ? NUMBER[1] : mean.isAtMost(QUARTER[2]) ? NUMBER[2] : NUMBER[3];
        Score year = QUARTERS.times(quarters).plus(PLAN.times(Contests.mean(plain[1])));
        return new Answer(year, year.isLessThan(NUMBER[1]) ? "UNSATISFACTORY" : year.isLessThan(NUMBER[2]) ? "SATISFACTORY"
                : year.isLessThan(NUMBER[3]) ? "EFFECTIVE" : "EXCELLENT");
    }

    @Override
    public Map<String, Object> inputs(Score[][] plain) {
        return Map.of("quarters", Contests.decimals(plain[0]), "targets", Contests.decimals(plain[1]));
    }
}
