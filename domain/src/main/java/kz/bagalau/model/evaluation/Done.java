package kz.bagalau.model.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;

/**
 * Something somebody did, before it is entered in a journal.
 *
 * @param deed    the deed as the route names it
 * @param byId    the person who did it, or null for the program itself
 * @param role    his place in the procedure
 * @param medium  on paper or in the system
 * @param at      the moment of entry
 * @param on      the day of the deed: on paper the date written there, otherwise the day of entry
 * @param note    reason, number of a paper, or null
 * @param fileId  the stored scan or proof, or null
 * @param program the program's version
 */
public record Done(Deed deed, Long byId, Role role, Medium medium, Instant at, LocalDate on, String note, Long fileId, String program) {

    public Done {
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(program, "program");
    }

    /** The same deed with a reason. */
    public Done because(String reason) {
        return new Done(deed, byId, role, medium, at, on, reason, fileId, program);
    }

    /** The same deed, done on another day than that of its entry. */
    public Done dated(LocalDate day) {
        return new Done(deed, byId, role, medium, at, day, note, fileId, program);
    }

    /** The same deed, done on paper on the day written there, with its scan; the moment of entry stays. */
    public Done onPaper(LocalDate day, Long scanId) {
        return new Done(deed, byId, role, Medium.PAPER, at, day, note, scanId, program);
    }

    /** Another deed of the same person at the same moment. */
    public Done as(Deed other) {
        return new Done(other, byId, role, medium, at, on, note, fileId, program);
    }
}
