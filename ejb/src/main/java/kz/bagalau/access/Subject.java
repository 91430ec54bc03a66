package kz.bagalau.access;

import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.model.account.Role;

/**
 * What access has to know of the matter of an operation.
 *
 * @param kind          what it is
 * @param id            its id
 * @param bodyIds       the bodies to which it belongs
 * @param personId      the servant whom it concerns; null: nobody in particular
 * @param relations     the roles that the caller has from this very matter: supervisor, respondent …, or member by its agenda
 * @param phase         how far it has come; {@link Phase#PREPARED} where it has no phases
 * @param resultKnownTo the roles that the edition lets know a result; empty: there is none to know
 */
public record Subject(Kind kind, Long id, Set<Long> bodyIds, Long personId, Set<Role> relations, Phase phase,
        Set<Role> resultKnownTo) {

    public Subject {
        bodyIds = Set.copyOf(bodyIds);
        relations = Set.copyOf(relations);
        resultKnownTo = Set.copyOf(resultKnownTo);
    }

    /** A matter of the given bodies, concerning nobody in particular. */
    public static Subject in(Kind kind, Long id, Set<Long> bodyIds) {
        return new Subject(kind, id, bodyIds, null, Set.of(), Phase.PREPARED, Set.of());
    }

    /** A matter of one body, concerning nobody in particular. */
    public static Subject in(Kind kind, Long id, Long bodyId) {
        return in(kind, id, bodyId == null ? Set.of() : Set.of(bodyId));
    }

    /** The body itself. */
    public static Subject body(Long bodyId) {
        return in(Kind.BODY, bodyId, bodyId);
    }

    /** Nothing in particular. */
    static Subject none() {
        return in(Kind.NONE, null, Set.of());
    }

    /** The same, concerning a servant. */
    public Subject of(Long person) {
        return new Subject(kind, id, bodyIds, person, relations, phase, resultKnownTo);
    }

    /** The same, with the caller's relations to it. */
    public Subject related(Set<Role> roles) {
        return new Subject(kind, id, bodyIds, personId, roles, phase, resultKnownTo);
    }

    /** The same, in another phase. */
    public Subject in(Phase reached) {
        return new Subject(kind, id, bodyIds, personId, relations, reached, resultKnownTo);
    }

    /** The same, with those whom the edition lets know its result. */
    public Subject resultKnownTo(Set<Role> roles) {
        return new Subject(kind, id, bodyIds, personId, relations, phase, roles);
    }

    /** True when it concerns this person himself. */
    public boolean own(Long person) {
        return personId != null && personId.equals(person);
    }

    /** As what the caller stands before this matter: his own matter leaves him nothing but the servant's part. */
    Set<Role> standing(Set<Role> granted) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        granted.stream().filter(role -> !(role.reaching() && kind.individual())).forEach(roles::add);
        roles.addAll(relations);
        return roles;
    }
}
