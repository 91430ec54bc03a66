package kz.bagalau.session;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.process.Deed;

/**
 * What became of a decision with the official who approves.
 *
 * @param deed SUBMIT while it lies before him, APPROVE, or RETURN
 * @param on   the day of it
 * @param note his remark; null where he made none
 * @param term by when he has to approve; null where the act's terms do not say
 */
public record Approval(Deed deed, LocalDate on, String note, ApprovalTerm term) implements Serializable {

    /** True while it lies before him. */
    public boolean waits() {
        return deed == Deed.SUBMIT;
    }
}
