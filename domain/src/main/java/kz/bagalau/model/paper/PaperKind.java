package kz.bagalau.model.paper;

/** The kinds of document that are numbered in a register of their own, a year and a body. */
public enum PaperKind {
    SUPERVISOR_SHEET,
    /** The sheet of the plan's targets. */
    TARGET_SHEET,
    /** The sheet of the competencies. */
    COMPETENCY_SHEET,
    /** The sheet of a part of the period: its entries of the journal. */
    JOURNAL_SHEET,
    /** The sheet of the plan's targets with the points for each. */
    SCORE_SHEET,
    PROTOCOL,
    VOTE_SHEET,
    CORRECTION_SHEET,
    /** The extract of the protocol that concerns one servant. */
    PROTOCOL_EXTRACT,
    /** What a circular evaluation came to: its sheets, unsigned, undated, in no order. */
    CIRCULAR_RESULT,
    /** Everything about one case, with its inventory. */
    CASE_FILE,
    REFUSAL_ACT,
    ACKNOWLEDGEMENT_SLIP,
    /** The extract of the service record. */
    RECORD_EXTRACT,
    APPEAL_REPORT,
    /** On which a servant signs that he knows his results. */
    RESULT_SLIP,
    /** By which papers whose term of keeping ended were disposed of. */
    DISPOSAL_ACT,
    /** The individual work plan of a servant. */
    WORK_PLAN,
    /** What an anonymous survey about a servant came to. */
    SURVEY_REPORT,
    /** To a servant: that his evaluation is held. */
    NOTICE;

    /** True for the sheet of an evaluator. */
    public boolean sheet() {
        return this == SUPERVISOR_SHEET || this == TARGET_SHEET || this == COMPETENCY_SHEET || this == JOURNAL_SHEET || this == SCORE_SHEET;
    }

    /** True for what was made for HR, the commission or an inspector: neither the servant nor his supervisor reads it. */
    public boolean internal() {
        return this == CIRCULAR_RESULT || this == CASE_FILE || this == DISPOSAL_ACT;
    }
}
