package kz.bagalau.papers;

/** An uploaded batch cannot be taken apart at all. */
public final class ScanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why: not a PDF (or locked by a password), more pages than are taken at once, too large, or empty; said as {@code paper.refused.<name>}. */
    public enum Reason {
        NOT_A_PDF, TOO_LONG, TOO_LARGE, EMPTY
    }

    ScanRefused(Reason reason, Throwable cause) {
        super("The scan is refused: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
