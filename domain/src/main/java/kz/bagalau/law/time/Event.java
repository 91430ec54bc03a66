package kz.bagalau.law.time;

/** The events from which the acts count their terms: a closed list, named in the bundle as {@code event.<name>}. */
public enum Event {
    /** The paper lies in the recipient's inbox, on his first working day not absent. */
    RECEIPT,
    /** The servant read the sheet or the result, or the act of refusal was drawn up. */
    ACQUAINTANCE,
    /** The session that decides. */
    SESSION,
    /** The commission's vote. */
    DECISION,
    /** The evaluation is complete: what that is, the edition's rule says. */
    COMPLETION,
    /** First day of the period evaluated. */
    PERIOD_START,
    /** Last day of the period evaluated. */
    PERIOD_END,
    /** Appointment to the post held. */
    APPOINTMENT,
    /** A year of civil service is up. */
    SERVICE_ANNIVERSARY,
    /** A plan or sheet was sent back to be corrected. */
    RETURNED,
    /** The signature after which a paper must go on. */
    SIGNATURE,
    /** The day from which the schedule has the sheets filled. */
    FILLING_STARTS,
    /** Back at work after an absence. */
    BACK_AT_WORK,
    /** The civil-service body received the complaint. */
    COMPLAINT,
    /** The state body received the recommendation. */
    RECOMMENDATION,
    /** The servant's application for a calibration session. */
    APPLICATION,
    /** The indicators of the plan were set. */
    PLAN_SET,
    /** The protocol's last required signature. */
    PROTOCOL_SIGNED,
    /** The last day on which the evaluation may be done. */
    LAST_DAY,
    /** The "unsatisfactory" result that calls for training. */
    LOWEST_GRADE
}
