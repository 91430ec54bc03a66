package kz.bagalau.staff;

import java.time.LocalDate;
import kz.bagalau.model.body.StaffDeed;

/**
 * Event, inside the transaction of a deed on the staff: accounts are disabled on dismissal, cases learn of a move, ids are handed over
 * on a merge.
 *
 * @param kind what was done
 * @param bodyId the body
 * @param personId the person; of a merge, the right record
 * @param wrongId of a merge, the record that gives way; else null
 * @param day the day from which it holds, or the last day of a dismissal
 */
public record StaffChanged(StaffDeed.Kind kind, Long bodyId, Long personId, Long wrongId, LocalDate day) {
}
