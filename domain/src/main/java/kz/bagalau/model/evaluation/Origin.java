package kz.bagalau.model.evaluation;

/** Where a result comes from. */
public enum Origin {
    /** Computed from the sheets; not yet decided on. */
    COMPUTED,
    /** Approved as computed, or given where the act is silent and the body must decide; computed where the act has nobody decide on it. */
    DECIDED,
    /** Changed by a decision. */
    REVISED
}
