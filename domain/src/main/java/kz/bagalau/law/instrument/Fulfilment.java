package kz.bagalau.law.instrument;

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
