package kz.bagalau.journal;

import java.io.Serializable;

/**
 * An entry as the caller saw it.
 *
 * @param caseId  its case
 * @param version its version when he looked
 */
public record Seen(Long entryId, Long caseId, long version) implements Serializable {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return String.valueOf(entryId);
    }
}
