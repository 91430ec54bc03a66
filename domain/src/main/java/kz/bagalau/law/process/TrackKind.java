package kz.bagalau.law.process;

/** What moves along a track; named in the bundle as {@code track.<name>}. */
public enum TrackKind {
    /** A person's work plan with its target indicators. */
    PLAN,
    /** An evaluation sheet of one kind. */
    SHEET,
    /** A confidential survey about one person. */
    SURVEY,
    /** A journal entry: incentive or penalty. */
    JOURNAL,
    /** The evaluation of one person for one period. */
    CASE,
    /** A commission's session over many cases. */
    SESSION,
    /** A calibration session. */
    CALIBRATION,
    /** The servant's acquaintance with a result. */
    ACKNOWLEDGEMENT,
    /** An appeal against a decision. */
    APPEAL,
    /** A disagreement about procedure. */
    DISPUTE,
    /** A printed or electronic document. */
    PAPER
}
