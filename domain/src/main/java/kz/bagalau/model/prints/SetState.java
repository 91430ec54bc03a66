package kz.bagalau.model.prints;

/** How a printed set stands; said as {@code paper.set.<name>}. */
public enum SetState {
    /** Chosen; its slip is still to be made. */
    PLANNED,
    /** Nothing could be printed; the reason stands beside it. */
    LEFT_OUT,
    /** Printed and handed out, not back yet. */
    PRINTED,
    /** Its signed slip is back. */
    RETURNED,
    /** Looked for and not found. */
    MISSING;

    /** True for what lies in somebody's hands or came back from there. */
    public boolean printed() {
        return this == PRINTED || this == RETURNED || this == MISSING;
    }
}
