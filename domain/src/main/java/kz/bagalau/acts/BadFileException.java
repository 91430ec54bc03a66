package kz.bagalau.acts;

/** A file of an edition or calendar that cannot be used: which file, which place in it (a rule, a row, a day), and why. */
public final class BadFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;

    public BadFileException(String file, String place, String reason) {
        super(file + ", " + place + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
