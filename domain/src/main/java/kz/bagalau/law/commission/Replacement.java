package kz.bagalau.law.commission;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * Who of a collegial body is replaced only by amending the order that made it.
 *
 * @param replaced  the places that are filled anew only so
 * @param decidedBy by whose decision
 */
public record Replacement(RuleHead head, Set<Role> replaced, Role decidedBy) implements Rule {

    public Replacement {
        replaced = Set.copyOf(replaced);
    }

    /** Refuses to fill one of these places anew without the number of the amending order. */
    public Optional<LegalObstacle> check(Collection<Role> changed, String order) {
        return changed.stream().anyMatch(replaced::contains) && order.isBlank() ? Optional.of(LegalObstacle.by(this, "replacement.noOrder")) : Optional.empty();
    }
}
