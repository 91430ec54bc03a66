package kz.bagalau.model.session;

/** Why a case does not go into the joint vote on the undisputed; said as {@code dispute.<name>}. */
public enum Dispute {
    /** The servant disagreed in writing. */
    OBJECTION,
    /** He refused to be acquainted with the sheet. */
    REFUSAL_ACT,
    /** Somebody proposed another result. */
    REVISION_PROPOSED,
    /** A document is missing, or a note stands in its place. */
    MISSING_PAPER,
    /** It is the lowest grade. */
    LOWEST_GRADE,
    /** The act is silent: the commission must decide. */
    MUST_DECIDE,
    /** It was decided before and comes back. */
    DECIDED_BEFORE,
    /** A member took it out. */
    TAKEN_OUT
}
