package kz.bagalau.model.prints;

/** Why somebody is left out of a run; said as {@code paper.leftOut.<name>}. */
public enum LeftOut {
    /** None of the documents asked for exists, or can be made yet. */
    NOTHING,
    /** Another document came in the place of the one chosen. */
    SUPERSEDED,
    /** The program failed; the log says at what. */
    FAILED
}
