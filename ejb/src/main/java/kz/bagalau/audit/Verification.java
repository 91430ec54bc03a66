package kz.bagalau.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a check of the chain has found.
 *
 * @param checked        sealed lines that were read
 * @param disposed       lines whose details were lawfully disposed of
 * @param unsealed       lines that have no seal yet
 * @param oldestUnsealed when the oldest of them was written; null: there is none
 * @param breaks         where the chain is broken, at most a hundred; empty: it is whole
 */
public record Verification(long checked, long disposed, long unsealed, Instant oldestUnsealed, List<Break> breaks) implements Serializable {

    /** So many breaks are told; the first is what matters. */
    static final int MOST_BREAKS = 100;

    public Verification {
        breaks = List.copyOf(breaks);
    }

    /** True when every sealed line is as it was sealed, and none is missing. */
    public boolean isWhole() {
        return breaks.isEmpty();
    }

    /** What is wrong with a place of the chain; texts {@code audit.fault.<name>}. */
    public enum Fault {
        /** The line of this place is missing. */
        MISSING,
        /** The line is not as it was sealed, or the one before it is not. */
        CHANGED,
        /** The details are not those that were digested. */
        DETAILS,
        /** The chain ends elsewhere than its recorded end: lines were cut off or added. */
        END
    }

    /**
     * One break.
     *
     * @param place   the place in the chain
     * @param entryId the line found there; null: none
     * @param fault   what is wrong
     */
    public record Break(long place, Long entryId, Fault fault) implements Serializable {
    }
}
