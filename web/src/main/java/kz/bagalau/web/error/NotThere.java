package kz.bagalau.web.error;

/** What the address names does not exist: answered with 404. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing and its id, for the log */
    public NotThere(String what) {
        super(what);
    }
}
