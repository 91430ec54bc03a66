package kz.bagalau.access;

/** How far a case has come, as far as access is concerned; the route decides everything finer. */
public enum Phase {
    /** Sheets are being filled: what is in them belongs to their authors. */
    PREPARED,
    /** Sheets are signed, the decision has not been taken. */
    UNDER_WAY,
    /** There is a result. */
    DECIDED
}
