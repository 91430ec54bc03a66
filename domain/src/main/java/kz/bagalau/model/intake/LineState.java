package kz.bagalau.model.intake;

/** What becomes of a line of a file; said as {@code intake.line.<name>}. */
public enum LineState {
    /** Something is wrong with it: it does not enter. */
    WRONG,
    /** It was tried, and it can enter. */
    RIGHT,
    /** It is entered. */
    ENTERED,
    /** It was right when the file was checked, and could not be entered afterwards. */
    REFUSED,
    /** It was entered, and taken back. */
    TAKEN_BACK
}
