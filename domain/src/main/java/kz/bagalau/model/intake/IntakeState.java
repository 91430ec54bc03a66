package kz.bagalau.model.intake;

/** How far a file of papers has come; said as {@code intake.state.<name>}. */
public enum IntakeState {
    /** The file is stored. */
    UPLOADED,
    /** It is read, and each line is tried. */
    CHECKING,
    /** It is read; HR decides by the report. */
    READY,
    /** The right lines are entered, one after the other. */
    ENTERING,
    /** All lines that were right are entered, or were refused meanwhile. */
    ENTERED,
    /** The program failed at reading it; nothing was entered. */
    FAILED,
    /** HR is done with it: its bytes are gone, the report stays. */
    CLOSED;

    /** True while the program works on it. */
    public boolean working() {
        return this == CHECKING || this == ENTERING;
    }
}
