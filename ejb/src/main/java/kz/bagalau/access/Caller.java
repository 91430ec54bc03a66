package kz.bagalau.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.model.account.Role;

/**
 * Who asks. Lies in the session, and is made anew when the account's stamp has moved.
 *
 * @param accountId      the account; null: nobody is logged in, or the program itself
 * @param personId       the person behind the account; null: none
 * @param login          the name with which he logged in
 * @param name           the name to show
 * @param held           his granted roles, with terms
 * @param bodyId         the body in which he works at present; null: none chosen
 * @param language       kk, ru or en
 * @param origin         the address from which he came
 * @param confirmedUntil until when his identity counts as confirmed; null: not confirmed
 * @param stamp          the account's stamp when this was made
 * @param mustChange     true when he has to change a one-time password before anything else
 * @param system         true for the program itself
 */
public record Caller(Long accountId, Long personId, String login, String name, List<Held> held, Long bodyId, String language,
        String origin, Instant confirmedUntil, Stamp stamp, boolean mustChange, boolean system) implements Serializable {

    /** Nobody is logged in. */
    public static final Caller GUEST = new Caller(null, null, "", "", List.of(), null, "ru", "", null, Stamp.NONE, false, false);

    /** The program itself, at start or by timer. */
    public static final Caller SYSTEM = new Caller(null, null, "system", "system", List.of(), null, "ru", "timer", null, Stamp.NONE, false, true);

    public Caller {
        held = List.copyOf(held);
    }

    /** True when somebody is logged in. */
    public boolean known() {
        return accountId != null;
    }

    /** The roles whose term covers the day, in any of these bodies. */
    public Set<Role> roles(Set<Long> bodyIds, LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.stream().filter(one -> one.on(day) && one.in(bodyIds)).map(Held::role).forEach(roles::add);
        return roles;
    }

    /**
     * The roles whose term covers the day, wherever they hold. A role that can be held over all bodies counts only when it is: the
     * administrator of one body does not administer the installation.
     */
    public Set<Role> rolesAnywhere(LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.stream().filter(one -> one.on(day) && (one.bodyId() == null || !Role.overBodies().contains(one.role()))).map(Held::role)
                .forEach(roles::add);
        return roles;
    }

    /** The bodies in which he holds a role on the day, by id. */
    public Set<Long> bodies(LocalDate day) {
        Set<Long> ids = new TreeSet<>();
        held.stream().filter(one -> one.bodyId() != null && one.on(day)).map(Held::bodyId).forEach(ids::add);
        return ids;
    }

    /** True when he holds the role in the body on the day. */
    public boolean holds(Role role, Long body, LocalDate day) {
        return body != null && roles(Set.of(body), day).contains(role);
    }

    /** True when he proved by password, or a stronger means, a moment ago that it is he. */
    public boolean confirmed(Instant now) {
        return confirmedUntil != null && now.isBefore(confirmedUntil);
    }

    /** The same caller, working in another body. */
    public Caller working(Long body) {
        return new Caller(accountId, personId, login, name, held, body, language, origin, confirmedUntil, stamp, mustChange, system);
    }

    /** The same caller, with his identity confirmed until the given moment. */
    public Caller confirmedUntil(Instant moment) {
        return new Caller(accountId, personId, login, name, held, bodyId, language, origin, moment, stamp, mustChange, system);
    }

    /** The same caller, in another language. */
    public Caller speaking(String other) {
        return new Caller(accountId, personId, login, name, held, bodyId, other, origin, confirmedUntil, stamp, mustChange, system);
    }

    /** The address with which the trail signs, and the rest of a session that outlives a change of rights. */
    public Caller keeping(Caller session) {
        return new Caller(accountId, personId, login, name, held, session.bodyId, session.language, session.origin, session.confirmedUntil,
                stamp, mustChange, system);
    }
}
