package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * Who evaluates: usually the first role; for heads of executive bodies the roles named for them, the first unless it
 * has authorised the next.
 */
public record EvaluatorAssignment(RuleHead head, Role evaluator, List<Role> forHeads) implements Rule {

    public EvaluatorAssignment {
        forHeads = List.copyOf(forHeads);
    }

    /** The evaluator of a servant; {@code authorised} if the one who evaluates heads has authorised a deputy. */
    public Explained<Role> of(boolean headOfBody, boolean authorised) {
        if (!headOfBody || forHeads.isEmpty()) {
            return new Explained<>(evaluator, Step.by(this, "evaluator.usual", Arg.key("role." + evaluator)));
        }
        Role role = authorised && forHeads.size() > 1 ? forHeads.get(1) : forHeads.get(0);
        return new Explained<>(role, Step.by(this, "evaluator.head", Arg.key("role." + role)));
    }
}
