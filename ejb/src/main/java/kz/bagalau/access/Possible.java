package kz.bagalau.access;

import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.access.Judgement.Circumstances;
import kz.bagalau.model.account.Role;

/**
 * Whether a caller may perform an operation about one matter or another: what a menu shows, and a page that names no matter. Who is
 * whose supervisor is known only with the matter, so a role that follows from it counts as possible for everybody who is logged in.
 */
final class Possible {

    private Possible() {
    }

    static Judgement judge(Rule rule, Caller caller, Circumstances now) {
        Subject matter = rule.kind() == Kind.NONE ? Subject.none() : Subject.in(Kind.BODY, null, caller.bodies(now.today()));
        return Judgement.of(new Rule(rule.kind(), rule.rights(), withoutResult(rule)), caller,
                caller.known() && rule.kind() != Kind.NONE ? matter.related(related()) : matter, now);
    }

    private static Set<Role> related() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !role.related());
        return roles;
    }

    private static Set<Rule.Trait> withoutResult(Rule rule) {
        Set<Rule.Trait> traits = EnumSet.copyOf(EnumSet.allOf(Rule.Trait.class));
        traits.retainAll(rule.traits());
        traits.remove(Rule.Trait.RESULT);
        traits.remove(Rule.Trait.CONFIRMED);
        return traits;
    }
}
