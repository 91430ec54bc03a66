package kz.bagalau.quarter;

import jakarta.ejb.ApplicationException;

/** A deed about a part of the year that cannot be done; the page says why by {@code quarter.refused.<reason>}. */
@ApplicationException(rollback = true)
public class PartRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The edition has no such part, or no edition of the act is in force on its last day. */
        NO_PART,
        /** Its first day for sheets has not come. */
        TOO_EARLY,
        /** The servant has a sheet about it already. */
        TWICE,
        /** The rule does not have him evaluated for it, he has left, or nobody evaluates him. */
        NOT_DUE
    }

    private final Reason reason;
    private final Long caseId;

    PartRefused(Reason reason, Long caseId) {
        super(reason + (caseId == null ? "" : " case " + caseId));
        this.reason = reason;
        this.caseId = caseId;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The case, or null where it is about all. */
    public Long caseId() {
        return caseId;
    }
}
