package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import kz.bagalau.law.sheet.Filled;

/** Somebody else saved the same sheet in between: what now stands in it, who saved it and when. The second to save chooses. */
@ApplicationException(rollback = true)
public class SheetConflict extends RuntimeException {

    private final transient Filled theirs;
    private final Long savedBy;
    private final Instant savedAt;
    private final long version;

    SheetConflict(Filled theirs, Long savedBy, Instant savedAt, long version) {
        super("saved by person " + savedBy + " at " + savedAt);
        this.theirs = theirs;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.version = version;
    }

    /** What stands in the sheet now. */
    public Filled theirs() {
        return theirs;
    }

    /** Who saved them. */
    public Long savedBy() {
        return savedBy;
    }

    /** When. */
    public Instant savedAt() {
        return savedAt;
    }

    /** The version that stands now: to be given when saving over it. */
    public long version() {
        return version;
    }
}
