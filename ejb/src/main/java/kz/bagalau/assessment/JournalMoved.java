package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;

/** The journal changed since the caller looked at the sheet that holds its entries: he looks again, and signs what stands there now. */
@ApplicationException(rollback = true)
public class JournalMoved extends RuntimeException {

    private final int entries;

    JournalMoved(int entries) {
        super("the journal changed: " + entries + " entries now");
        this.entries = entries;
    }

    /** How many entries there are now. */
    public int entries() {
        return entries;
    }
}
