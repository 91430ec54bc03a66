package kz.bagalau.model.session;

import java.util.Optional;
import kz.bagalau.law.act.Role;

/**
 * What an order changed for one person.
 *
 * @param before the place held under the former order; empty for somebody new
 * @param after  the place held now; empty for somebody who left
 */
public record SeatChange(Long personId, Optional<Role> before, Optional<Role> after) {

    /** Said as {@code seat.<name>}. */
    public String said() {
        return before.isEmpty() ? "CAME" : after.isEmpty() ? "LEFT" : "MOVED";
    }
}
