package kz.bagalau.law.process;

/** A yes-or-no fact that a move may need; said in the bundle as {@code need.is.<name>} and {@code need.not.<name>}. */
public enum Circumstance {
    /** The commission's chair agreed to the schedule. */
    SCHEDULE_AGREED,
    /** The supervisor is the first head of the body. */
    FIRST_HEAD,
    /** The servant is away today. */
    ABSENT,
    /** The servant has no open account: what lies in his inbox reaches nobody. */
    NO_LOGIN,
    /** The servant no longer works in the body. */
    LEFT,
    /** The act does not have this person evaluated in this period. */
    NOT_DUE,
    /** The supervisor's sheet is signed. */
    SHEET_SIGNED,
    /** There is nobody who could be asked. */
    NOBODY_TO_ASK,
    /** Every respondent has answered. */
    ALL_RETURNED,
    /** The act is silent: the commission must decide. */
    MUST_DECIDE,
    /** A decision on the result stands: only a new decision supersedes it. */
    DECISION_STANDS,
    /** The commission's conclusion holds the grade and its reason. */
    CONCLUSION_WRITTEN,
    /** The chair, or the person whom the order names, presides. */
    CHAIR_PRESIDES,
    /** The result was offered to the servant in person: when, where and before whom is entered. */
    OFFERED_IN_PERSON,
    /** A signature of the servant: on paper, or electronic. */
    SIGNED_BY_HAND,
    /** An absence entered later covers the refusal. */
    ABSENCE_COVERS,
    /** An appeal or a case in court is going on. */
    APPEAL_PENDING,
    /** A calibration session is planned over these scores. */
    SESSION_PLANNED,
    /** The servant heads a unit or body, as the edition understands it. */
    HEAD,
    /** The servant was appointed after the period began: other terms run from the appointment. */
    APPOINTED_IN_PERIOD,
    /** The sub-period evaluated is the fourth quarter. */
    FOURTH_QUARTER,
    /** The servant was away at the time of evaluation and has come back: the term runs from the return. */
    BACK_FROM_ABSENCE,
    /** A part of the period for which the servant is evaluated has no sheet yet. */
    PART_AHEAD,
    /** The servant is away for a reason for which the act waits. */
    AWAITED,
    /** The last month of the period evaluated has not begun. */
    EARLY,
    /** The application came after its term. */
    LATE,
    /** A version of the plan is in force: what is written is a change of it. */
    VERSION_IN_FORCE
}
