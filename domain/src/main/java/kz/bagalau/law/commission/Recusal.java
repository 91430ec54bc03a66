package kz.bagalau.law.commission;

import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/** Which relation to the servant keeps a member from the vote and the decision on him. */
public record Recusal(RuleHead head, Set<Role> relations) implements Rule {

    public Recusal {
        relations = Set.copyOf(relations);
    }

    /**
     * Why a member takes no part in a case; empty if he does.
     *
     * @param relation what the member is to the servant (SERVANT himself included), whether he was asked or not
     */
    public Optional<Explained<Role>> of(Set<Role> relation) {
        return relation.stream().filter(relations::contains).sorted().findFirst()
                .map(role -> new Explained<>(role, Step.by(this, "recusal", Arg.key("relation." + role))));
    }

    /** What the protocol prints: the fact and the point, never the ground. */
    public Step printed() {
        return Step.of(citation(), "recusal.printed");
    }
}
