package kz.bagalau.acknowledgement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.watch.Watched;

/**
 * A line of the list of results to be made known.
 *
 * @param way       where the acquaintance stands
 * @param decidedOn the day of the decision
 * @param openedOn  the moment at which he first opened it, or null
 * @param term      by when he has to be acquainted; null where the act sets no term
 * @param offered   false where the act has him acquainted with the sheets: there is no acquaintance with the result to be shown
 */
public record ResultRow(Long caseId, Long personId, String nameKk, String nameRu, String postKk, String postRu, String unitKk, String unitRu,
        Way way, LocalDate decidedOn, Instant openedOn, Watched term, boolean offered) implements Serializable {

    /** Where it stands; said as {@code acknowledgement.way.<name>}. */
    public enum Way {
        /** Completed, and not yet laid before the servant. */
        TO_OFFER,
        /** It lies before him. */
        OFFERED,
        /** He declined; the act wants signatures. */
        DECLINED,
        /** It is with the post. */
        POSTED,
        /** He is acquainted, refused, or it was delivered: to be entered in the service record. */
        TO_RECORD
    }
}
