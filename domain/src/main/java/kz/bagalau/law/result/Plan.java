package kz.bagalau.law.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Period;

/**
 * An individual plan: how many targets, who approves it, who agrees to it, and what each target must be.
 *
 * @param applies the rule that says for whom one is made; empty where the act makes one for everybody who is evaluated by it
 */
public record Plan(RuleHead head, int least, int most, Role approvedBy, Set<Role> agreedWith, List<String> demands, Optional<String> applies)
        implements Rule {

    public Plan {
        agreedWith = Set.copyOf(agreedWith);
        demands = List.copyOf(demands);
    }

    /**
     * Refuses a plan whose targets are not as the act wants them: their number first, then the demands on each, as far as they can be read
     * from what is written. Whether a target is achievable, or its name says a result, its author and whoever approves it judge.
     *
     * @param period the days within which a target has to be reached
     */
    public Optional<LegalObstacle> check(List<Intended> targets, Period period) {
        return checkNumber(targets.size()).or(() -> IntStream.range(0, targets.size()).boxed()
                .<LegalObstacle>flatMap(i -> unmet(targets.get(i), period).map(demand -> obstacle(demand, i + 1, targets.get(i), period))).findFirst());
    }

    /** The demands that a target evidently does not meet, in the order in which the act names them. */
    public Stream<String> unmet(Intended target, Period period) {
        return demands.stream().filter(demand -> !target.meets(demand, period));
    }

    private LegalObstacle obstacle(String demand, int place, Intended target, Period period) {
        return LegalObstacle.by(this, "plan.unmet." + demand, Arg.of(place), Arg.word(target.name()), Arg.of(period.from()), Arg.of(period.to()));
    }

    /** Refuses a number of targets that the act does not allow. */
    public Optional<LegalObstacle> checkNumber(int targets) {
        return targets >= least && targets <= most ? Optional.empty() : Optional.of(least == most
                ? LegalObstacle.by(this, "plan.exactly", Arg.of(targets), Arg.of(least))
                : LegalObstacle.by(this, "targets.outside", Arg.of(targets), Arg.of(least), Arg.of(most)));
    }
}
