package kz.bagalau.model.paper;

/** The kinds of document that are numbered in a register of their own, a year and a body. */
public enum PaperKind {
    SUPERVISOR_SHEET,
    PROTOCOL,
    VOTE_SHEET,
    CORRECTION_SHEET,
    /** The extract of the protocol that concerns one servant. */
    PROTOCOL_EXTRACT,
    REFUSAL_ACT,
    ACKNOWLEDGEMENT_SLIP,
    /** The extract of the service record. */
    RECORD_EXTRACT,
    APPEAL_REPORT
}
