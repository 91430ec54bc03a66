package kz.bagalau.intake;

import jakarta.ejb.ApplicationException;

/** A paper was entered to see whether it can be: it can, and everything about it is undone again. */
@ApplicationException(rollback = true)
public class TriedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reached reached;

    TriedOut(Reached reached) {
        super("tried out", null, false, false);
        this.reached = reached;
    }

    /** How far it would come. */
    public Reached reached() {
        return reached;
    }
}
