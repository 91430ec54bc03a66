package kz.bagalau.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.StaffSource;

/**
 * Who a program is and what it may today.
 *
 * @param account login of its account
 * @param program version of this program
 * @param time    time of this server, to the second
 * @param bodies  the bodies in which it has rights, by BIN
 */
public record Rights(String account, String program, OffsetDateTime time, List<InBody> bodies) {

    /** The rights in a body. @param staffMaster who keeps its staff data */
    public record InBody(Long id, String bin, Bilingual name, StaffSource staffMaster, Set<Role> rights) {
    }
}
