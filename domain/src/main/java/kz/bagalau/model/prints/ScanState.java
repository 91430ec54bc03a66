package kz.bagalau.model.prints;

/** How far a scanned batch has come; said as {@code paper.scan.<name>}. */
public enum ScanState {
    /** Its pages are being read. */
    READING,
    /** Taken apart. */
    DONE,
    /** The program failed at it; nothing of it was attached. */
    FAILED
}
