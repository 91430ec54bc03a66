package kz.bagalau.plans;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.List;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.plan.PlanVersion;

/** Somebody else saved the same plan in between: what now stands in it, who saved it and when. The second to save chooses. */
@ApplicationException(rollback = true)
public class PlanConflict extends RuntimeException {

    private final transient List<PlanTarget> theirs;
    private final Long savedBy;
    private final Instant savedAt;
    private final long version;

    PlanConflict(PlanVersion now) {
        super("saved by person " + now.savedBy() + " at " + now.savedAt());
        this.theirs = now.targets();
        this.savedBy = now.savedBy();
        this.savedAt = now.savedAt();
        this.version = now.version();
    }

    /** The lines that stand in the plan now. */
    public List<PlanTarget> theirs() {
        return theirs;
    }

    /** Who saved them, or null. */
    public Long savedBy() {
        return savedBy;
    }

    /** When, or null. */
    public Instant savedAt() {
        return savedAt;
    }

    /** The version that stands now: to be given when saving over it. */
    public long version() {
        return version;
    }
}
