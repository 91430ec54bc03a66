package kz.bagalau.law.commission;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * How many of the whole composition must be present: a share that must be reached, or exceeded. Members who are
 * recused from a case count as present.
 */
public record Quorum(RuleHead head, Score share, boolean exceeded) implements Rule {

    /** The least number of people: 3 of 5 for "more than half", 4 of 5 for "two thirds". */
    public int needed(int composition) {
        int people = 0;
        while (!reached(people, composition)) {
            people++;
        }
        return people;
    }

    /**
     * The attendance with its reason.
     *
     * @return the number present
     * @throws kz.bagalau.law.explain.ObstacleException if too few are present
     */
    public Explained<Integer> check(int present, int composition) {
        if (!reached(present, composition)) {
            throw obstacle(present, composition).refusal();
        }
        return new Explained<>(present, Step.by(this, "quorum.reached", Arg.of(present), Arg.of(composition),
                Arg.of(needed(composition))));
    }

    public boolean reached(int present, int composition) {
        Score wanted = share.times(Score.of(composition));
        return exceeded ? wanted.isLessThan(Score.of(present)) : wanted.isAtMost(Score.of(present));
    }

    private LegalObstacle obstacle(int present, int composition) {
        return LegalObstacle.by(this, "quorum.missing", Arg.of(present), Arg.of(composition), Arg.of(needed(composition)));
    }
}
