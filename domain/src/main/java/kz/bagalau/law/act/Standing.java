package kz.bagalau.law.act;

/** How an edition stands on a day. */
public enum Standing {
    /** The day lies between its first day and its end. */
    APPLIES,
    /** Its first day is still to come. */
    NOT_YET,
    /** It ended before, or on that very day. */
    NO_MORE,
    /** Its first day is not known: nobody can say. */
    INDETERMINATE
}
