package kz.bagalau.law.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/** An individual plan: how many targets, who approves it, who agrees to it, and what each target must be. */
public record Plan(RuleHead head, int least, int most, Role approvedBy, Set<Role> agreedWith, List<String> demands)
        implements Rule {

    public Plan {
        agreedWith = Set.copyOf(agreedWith);
        demands = List.copyOf(demands);
    }

    /** Refuses a number of targets that the act does not allow. */
    public Optional<LegalObstacle> checkNumber(int targets) {
        return targets >= least && targets <= most ? Optional.empty() : Optional.of(least == most
                ? LegalObstacle.by(this, "plan.exactly", Arg.of(targets), Arg.of(least))
                : LegalObstacle.by(this, "targets.outside", Arg.of(targets), Arg.of(least), Arg.of(most)));
    }
}
