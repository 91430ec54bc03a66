package kz.bagalau.law.act;

/** What a point of an act is to the program. A point may be of several kinds. */
public enum PointKind {
    /** A rule cites it and carries it out. */
    EXECUTED,
    /** It binds people; the program reminds, but cannot do it for them. */
    DUTY,
    /** It declares a purpose, a name or a principle. */
    DECLARES,
    /** Struck out by an amending act. */
    EXCLUDED
}
