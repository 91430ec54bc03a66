package kz.bagalau.model.prints;

/** What became of a piece of a scanned batch; said as {@code paper.piece.<name>}. */
public enum PieceOutcome {
    /** Its code named a document that stands. */
    ATTACHED,
    /** Refused: another document came in the place of its own. */
    SUPERSEDED,
    /** Refused: the body has no document of this code. */
    UNKNOWN,
    /** Refused: an earlier page of the batch bore the same code. */
    REPEATED,
    /** No code could be read. */
    UNREAD,
    /** No code could be read; somebody said to which document it belongs. */
    ASSIGNED
}
