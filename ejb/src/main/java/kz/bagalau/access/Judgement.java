package kz.bagalau.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.access.Rule.Trait;
import kz.bagalau.model.account.Role;

/**
 * Applies a rule to a caller and a matter: the roles in which he may, or why he may not. Pure, so that the matrix can walk it.
 *
 * @param as      the roles that allow it; empty when refused
 * @param refusal why not; null when allowed
 */
public record Judgement(Set<Role> as, Refusal refusal) {

    /** True when it is allowed. */
    public boolean allowed() {
        return refusal == null;
    }

    /** The first role that allows it, in the order of the roles: the one that the audit trail names. */
    public Role role() {
        return as.iterator().next();
    }

    static Judgement of(Rule rule, Caller caller, Subject subject, Circumstances now) {
        if (caller.system()) {
            return new Judgement(EnumSet.of(Role.SYSTEM), null);
        }
        Refusal before = before(rule, caller, now);
        return before == null ? byRoles(rule, caller, subject, now) : no(before);
    }

    private static Refusal before(Rule rule, Caller caller, Circumstances now) {
        if (rule.has(Trait.DEMO) && !now.demo()) {
            return Refusal.DEMO_ONLY;
        }
        if (!caller.known() && !rule.rights().containsKey(Role.ANYBODY)) {
            return Refusal.NOT_LOGGED_IN;
        }
        if (caller.mustChange() && !rule.has(Trait.BEFORE_CHANGE) && !rule.open()) {
            return Refusal.PASSWORD_DUE;
        }
        return null;
    }

    private static Judgement byRoles(Rule rule, Caller caller, Subject subject, Circumstances now) {
        Set<Role> standing = standing(caller, subject, now.today());
        Set<Role> named = EnumSet.copyOf(standing);
        named.retainAll(rule.rights().keySet());
        if (named.isEmpty()) {
            return no(subject.own(caller.personId()) ? Refusal.OWN_CASE : Refusal.ROLE);
        }
        named.removeIf(role -> !rule.rights().get(role).contains(subject.phase()));
        if (named.isEmpty()) {
            return no(Refusal.PHASE);
        }
        if (rule.has(Trait.RESULT)) {
            named.retainAll(subject.resultKnownTo());
        }
        if (named.isEmpty()) {
            return no(Refusal.RESULT);
        }
        return rule.has(Trait.CONFIRMED) && !caller.confirmed(now.instant()) ? no(Refusal.UNCONFIRMED) : new Judgement(named, null);
    }

    private static Set<Role> standing(Caller caller, Subject subject, LocalDate today) {
        Set<Role> roles = EnumSet.of(Role.ANYBODY);
        if (caller.known()) {
            roles.add(Role.USER);
            roles.addAll(subject.own(caller.personId()) ? EnumSet.of(Role.SERVANT) : subject.standing(granted(caller, subject, today)));
        }
        return roles;
    }

    private static Set<Role> granted(Caller caller, Subject subject, LocalDate today) {
        Set<Role> roles = caller.roles(subject.bodyIds(), today);
        if (subject.kind() == Kind.NONE) {
            roles.addAll(caller.rolesAnywhere(today));
        }
        return roles;
    }

    private static Judgement no(Refusal refusal) {
        return new Judgement(EnumSet.noneOf(Role.class), refusal);
    }

    /** When and where a rule is applied. */
    record Circumstances(LocalDate today, Instant instant, boolean demo) {
    }
}
