package kz.bagalau.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import kz.bagalau.model.account.Role;

/**
 * A granted role.
 *
 * @param role   the role
 * @param bodyId the body where it holds; null: in all of them
 * @param from   its first day; null: always
 * @param to     its last day; null: without end
 */
public record Held(Role role, Long bodyId, LocalDate from, LocalDate to) implements Serializable {

    /** True when its term covers the day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** True when it holds in one of these bodies. */
    public boolean in(Set<Long> bodyIds) {
        return bodyId == null || bodyIds.contains(bodyId);
    }
}
