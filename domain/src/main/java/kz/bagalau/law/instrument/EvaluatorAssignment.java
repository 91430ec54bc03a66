package kz.bagalau.law.instrument;

import java.util.List;
import java.util.OptionalInt;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * Who evaluates: usually the first role; for heads of executive bodies the roles named for them, the first unless it
 * has authorised the next.
 *
 * @param nearestHead true where the nearest head above the servant evaluates, and the first role only where there is none
 * @param othersAbove the number of servants in a unit above which persons named by the evaluator evaluate as well; empty if the act
 *                    knows no such number
 */
public record EvaluatorAssignment(RuleHead head, Role evaluator, List<Role> forHeads, boolean nearestHead, OptionalInt othersAbove) implements Rule {

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

    /** Whether persons named by the evaluator evaluate as well in a unit of so many servants. */
    public Explained<Boolean> shared(int servants) {
        boolean shared = othersAbove.isPresent() && servants > othersAbove.getAsInt();
        return new Explained<>(shared, Step.by(this, shared ? "evaluator.shared" : "evaluator.alone", Arg.of(servants)));
    }
}
