package kz.bagalau.model.body;

/** Why a servant is away. The list is closed; labels are {@code staff.absence.<name>}. */
public enum AbsenceKind {
    /** Yearly paid leave. */
    LABOUR_LEAVE,
    /** Maternity, adoption, care of a child, study. */
    SOCIAL_LEAVE,
    /** Leave without pay. */
    UNPAID_LEAVE,
    /** Temporary unfitness for work. */
    SICK,
    /** Official journey. */
    TRIP,
    /** Internship in another body. */
    INTERNSHIP,
    /** Retraining or raising of qualification. */
    RETRAINING
}
