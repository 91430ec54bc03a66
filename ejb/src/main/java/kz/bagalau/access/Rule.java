package kz.bagalau.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.bagalau.model.account.Role;

/**
 * Who may perform an operation: the kind of its matter, the roles with the phases in which they may, and its traits. Written in
 * {@link Operation} as a sentence: {@code on(CASE).may(HR_WORKER).during(DECIDED, SERVANT).result()}.
 */
public record Rule(Kind kind, Map<Role, Set<Phase>> rights, Set<Trait> traits) {

    /** What else holds for an operation. */
    public enum Trait {
        /** Shows a result: the edition decides who of the roles may know it; a look at somebody else's is recorded. */
        RESULT,
        /** Changes something: written to the audit trail. */
        RECORDED,
        /** Needs a freshly confirmed identity. */
        CONFIRMED,
        /** Only in a demonstration. */
        DEMO,
        /** Open also to him who still has to change his one-time password. */
        BEFORE_CHANGE,
        /** Gives a file to take away. */
        EXPORT,
        /** Gives something to print. */
        PRINT
    }

    public Rule {
        rights = Collections.unmodifiableMap(rights.isEmpty() ? new EnumMap<>(Role.class) : new EnumMap<>(rights));
        traits = Collections.unmodifiableSet(traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
        if (traits.contains(Trait.RESULT) && (rights.containsKey(Role.ADMINISTRATOR) || rights.containsKey(Role.ANYBODY))) {
            throw new IllegalArgumentException("An administrator never sees a result, nor does everybody");
        }
    }

    /** A rule about a kind of matter that allows nobody yet. */
    static Rule on(Kind kind) {
        return new Rule(kind, Map.of(), Set.of());
    }

    /** Allows the roles in every phase. */
    Rule may(Role... roles) {
        return with(EnumSet.allOf(Phase.class), roles);
    }

    /** Allows the roles in one phase. */
    Rule during(Phase phase, Role... roles) {
        return with(EnumSet.of(phase), roles);
    }

    /** It shows a result. */
    Rule result() {
        return with(Trait.RESULT);
    }

    /** It is written to the audit trail. */
    Rule recorded() {
        return with(Trait.RECORDED);
    }

    /** It needs a freshly confirmed identity. */
    Rule confirmed() {
        return with(Trait.CONFIRMED);
    }

    /** It exists in a demonstration only. */
    Rule demo() {
        return with(Trait.DEMO);
    }

    /** It is open before a one-time password was changed. */
    Rule beforeChange() {
        return with(Trait.BEFORE_CHANGE);
    }

    /** It gives a file to take away. */
    Rule export() {
        return with(Trait.EXPORT);
    }

    /** It gives something to print. */
    Rule print() {
        return with(Trait.PRINT);
    }

    /** True when the trait holds. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** True when everybody may, logged in or not, about nothing in particular. */
    boolean open() {
        return kind == Kind.NONE && rights.containsKey(Role.ANYBODY);
    }

    private Rule with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Rule(kind, rights, more);
    }

    private Rule with(Set<Phase> phases, Role... roles) {
        Map<Role, Set<Phase>> more = new EnumMap<>(Role.class);
        more.putAll(rights);
        for (Role role : roles) {
            Set<Phase> all = EnumSet.copyOf(phases);
            all.addAll(rights.getOrDefault(role, Set.of()));
            more.put(role, all);
        }
        return new Rule(kind, more, traits);
    }
}
