package kz.bagalau.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;

/** The family of 2018: five targets, reached or not, and the grade of п. 18. */
final class CountOfTargets implements Contest {

    private static final Score ONE = Score.of(1);
    private static final Score[] BOUNDS = {Score.of(3), Score.of(4), Score.of(5)};

    @Override
    public String rule() {
        return "targets-grade";
    }

    @Override
    public String model() {
        return "count";
    }

    @Override
    public Facts facts(Random random) {
        return Facts.none().and("targets-grade", IntStream.rangeClosed(1, 5).mapToObj(n -> Target.reached("t" + n, random.nextBoolean())).toList());
    }

    @Override
    public Score[][] plain(Facts facts) {
        return new Score[][] {facts.of("targets-grade", Target.class).stream().map(each -> each.reached() ? ONE : Score.ZERO).toArray(Score[]::new)};
    }

    @Override
    public Answer byHand(Score[][] plain) {
        if (plain[0].length != 5) {
            return null;
        }
        Score reached = Contests.sum(plain[0]);
        return new Answer(reached, reached.isLessThan(BOUNDS[0]) ? "UNSATISFACTORY" : reached.isLessThan(BOUNDS[1]) ? "SATISFACTORY"
                : reached.isLessThan(BOUNDS[2]) ? "EFFECTIVE" : "EXCELLENT");
    }

    @Override
    public Map<String, Object> inputs(Score[][] plain) {
        return Map.of("targets", Arrays.stream(plain[0]).map(each -> each.equals(ONE)).toList());
    }
}
