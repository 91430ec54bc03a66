package kz.bagalau.library;

import java.time.LocalDate;
import kz.bagalau.model.body.Days;

/**
 * A body to which an edition is assigned.
 *
 * @param bodyId the body
 * @param kk     its name in Kazakh
 * @param ru     its name in Russian
 * @param days   when the edition holds there
 */
public record AssignedBody(Long bodyId, String kk, String ru, Days days) {

    /** The first day. */
    public LocalDate first() {
        return days.first();
    }

    /** The last day, or null while it stands. */
    public LocalDate last() {
        return days.last();
    }
}
