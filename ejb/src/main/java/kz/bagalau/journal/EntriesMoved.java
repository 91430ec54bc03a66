package kz.bagalau.journal;

import java.util.Set;

/** Entries of a journal were counted, declined or withdrawn; told in the transaction of the deed. */
public record EntriesMoved(Set<Long> entryIds) {

    public EntriesMoved {
        entryIds = Set.copyOf(entryIds);
    }
}
