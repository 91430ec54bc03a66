package kz.bagalau.law.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * How far a target is reached, in per cent of the plan, by the direction in which it is good. Where nothing can be divided, the
 * evaluator enters the percentage with its ground.
 */
public record Fulfilment(RuleHead head, Set<Direction> directions) implements Rule {

    private static final Score WHOLE = Score.of(100);

    /** Which way a target is good. */
    public enum Direction {
        /** More is better: the actual value of the planned. */
        MORE,
        /** Less is better: the planned value of the actual. */
        LESS,
        /** Done or not done: planned and actual are 1 or 0. */
        YES_NO
    }

    public Fulfilment {
        directions = Set.copyOf(directions);
    }

    /**
     * The percentage, not rounded.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the direction is not one of the edition's, or the evaluator must enter the
     *                                                  percentage
     */
    public Explained<Score> percent(Direction direction, Score planned, Score actual) {
        Score percent = computed(direction, planned, actual)
                .orElseThrow(() -> LegalObstacle.by(this, "fulfilment.enter", Arg.of(planned), Arg.of(actual)).refusal());
        return new Explained<>(percent, Step.by(this, "fulfilment.percent", Arg.key("direction." + direction), Arg.of(planned),
                Arg.of(actual), Arg.of(percent)));
    }

    /**
     * Refuses a target of a plan without a direction of the edition's, or without a planned value for a quarter in which it will be asked for.
     *
     * @param place     its number in the plan
     * @param direction which way it is good, or null while that is not said
     * @param values    the planned values of the quarters, the first first; null or blank where none is written
     * @param asked     the numbers of the quarters that are asked for
     */
    public Optional<LegalObstacle> checkPlanned(int place, String name, Direction direction, List<String> values, Collection<Integer> asked) {
        if (direction == null || !directions.contains(direction)) {
            return Optional.of(LegalObstacle.by(this, "fulfilment.noDirection", Arg.of(place), Arg.word(name)));
        }
        return asked.stream().sorted().filter(quarter -> values.get(quarter - 1) == null || values.get(quarter - 1).isBlank()).findFirst()
                .map(quarter -> LegalObstacle.by(this, "fulfilment.noQuarter", Arg.of(place), Arg.word(name), Arg.of(quarter)));
    }

    private Optional<Score> computed(Direction direction, Score planned, Score actual) {
        Score base = direction == Direction.LESS ? actual : planned;
        if (!directions.contains(direction) || planned.equals(Score.ZERO) || base.equals(Score.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(switch (direction) {
            case MORE -> actual.dividedBy(planned).times(WHOLE);
            case LESS -> planned.dividedBy(actual).times(WHOLE);
            case YES_NO -> actual.isLessThan(planned) ? Score.ZERO : WHOLE;
        });
    }
}
