package kz.bagalau.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.access.Judgement.Circumstances;
import kz.bagalau.model.account.Role;

/**
 * Whether a caller may perform an operation about one matter or another: what a menu shows, and a page that names no matter. Who is
 * whose supervisor, and how far a case has come, is known only with the matter: a role that follows from it counts as possible for
 * everybody who is logged in, and so does every phase.
 */
final class Possible {

    private Possible() {
    }

    static Judgement judge(Rule rule, Caller caller, Circumstances now) {
        Rule free = new Rule(rule.kind(), rule.rights(), withoutResult(rule));
        Subject matter = matter(rule, caller, now);
        return Arrays.stream(Phase.values()).map(phase -> Judgement.of(free, caller, matter.in(phase), now))
                .reduce((one, other) -> one.allowed() ? one : other).orElseThrow();
    }

    private static Subject matter(Rule rule, Caller caller, Circumstances now) {
        if (rule.kind() == Kind.NONE) {
            return Subject.none();
        }
        Subject matter = Subject.in(Kind.BODY, null, caller.bodies(now.today()));
        return caller.known() ? matter.related(related()) : matter;
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
