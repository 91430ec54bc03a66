package kz.bagalau.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.FullName;

/**
 * Who holds the work up at present: whom to write.
 *
 * @param role   as whom he has to act
 * @param kk     his name in Kazakh; null for an office
 * @param ru     the same in Russian
 * @param email  his address, or null
 * @param things how many cases, sheets, plans wait for him
 * @param missed how many of his terms were missed
 * @param last   the first of his terms to end; null where none runs
 * @param point  the point that sets it, or null
 */
public record Holder(Role role, FullName kk, FullName ru, String email, long things, long missed, LocalDate last, Citation point) implements Serializable {
}
