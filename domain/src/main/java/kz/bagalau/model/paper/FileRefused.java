package kz.bagalau.model.paper;

/** A file cannot be attached; the reason is a key of a sentence for the user. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused; said as {@code file.refused.<name>}. */
    public enum Reason {
        EMPTY, TOO_LARGE, TYPE, NAME, DISPOSED
    }

    private final Reason reason;

    FileRefused(Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
