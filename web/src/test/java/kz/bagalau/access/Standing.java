package kz.bagalau.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Judgement.Circumstances;
import kz.bagalau.model.account.Role;

/**
 * One way in which somebody can stand before a matter: a role and a relation.
 *
 * @param role     as what
 * @param relation how the matter lies to him
 */
record Standing(Role role, Relation relation) {

    private static final Long HERE = 1L;
    private static final Long ELSEWHERE = 2L;
    private static final Long ME = 7L;
    private static final Long ANOTHER = 8L;
    private static final Instant NOW = Instant.parse("2015-09-14T06:00:00Z");
    private static final Circumstances CIRCUMSTANCES = new Circumstances(LocalDate.of(2015, 9, 14), NOW, true);

    /** How a matter can lie to the holder of a role. */
    enum Relation {
        /** He is not logged in, or his role needs no body. */
        NONE,
        /** It belongs to the body of his role and concerns somebody else, or nobody. */
        OWN_BODY,
        /** The same, and it is on his agenda or in his sample. */
        REACHED,
        /** It belongs to another body. */
        OTHER_BODY,
        /** His role holds over all bodies. */
        ALL_BODIES,
        /** The role follows from the matter itself. */
        RELATED,
        /** It concerns himself. */
        OWN_CASE
    }

    /** Every standing there is. */
    static List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        Arrays.stream(Role.values()).filter(Role::granted).forEach(role -> granted(role).forEach(relation -> all.add(new Standing(role, relation))));
        Arrays.stream(Role.values()).filter(role -> role.related() && role != Role.SERVANT).forEach(role -> all.add(new Standing(role, Relation.RELATED)));
        all.add(new Standing(Role.SERVANT, Relation.OWN_CASE));
        all.add(new Standing(Role.USER, Relation.NONE));
        all.add(new Standing(Role.ANYBODY, Relation.NONE));
        return all;
    }

    private static Set<Relation> granted(Role role) {
        Set<Relation> relations = EnumSet.of(Relation.OWN_BODY, Relation.OTHER_BODY, Relation.OWN_CASE);
        if (role.reaching()) {
            relations.add(Relation.REACHED);
        }
        if (Role.overBodies().contains(role)) {
            relations.add(Relation.ALL_BODIES);
        }
        return relations;
    }

    /** What the rule says to him in the phase, when the edition lets the role know the result, or does not. */
    Judgement judge(Rule rule, Phase phase, boolean known) {
        return Judgement.of(rule, caller(), subject(rule, phase, known), CIRCUMSTANCES);
    }

    private Caller caller() {
        if (role == Role.ANYBODY) {
            return Caller.GUEST;
        }
        Long body = relation == Relation.ALL_BODIES ? null : HERE;
        List<Held> held = role.granted() ? List.of(new Held(role, body, null, null)) : List.of();
        return new Caller(3L, ME, "login", "name", held, HERE, "ru", "", NOW.plusSeconds(1), Stamp.NONE, false, false);
    }

    private Subject subject(Rule rule, Phase phase, boolean known) {
        if (rule.kind() == Kind.NONE) {
            return Subject.none();
        }
        return Subject.in(rule.kind(), 5L, relation == Relation.OTHER_BODY ? ELSEWHERE : HERE).of(relation == Relation.OWN_CASE ? ME : ANOTHER)
                .related(relations()).in(phase).resultKnownTo(known ? EnumSet.allOf(Role.class) : Set.of());
    }

    private Set<Role> relations() {
        return switch (relation) {
            case REACHED, RELATED -> Set.of(role);
            // even where he would be the chair and the supervisor of his own case
            case OWN_CASE -> Set.of(Role.SUPERVISOR, Role.CHAIR, Role.MEMBER);
            default -> Set.of();
        };
    }
}
