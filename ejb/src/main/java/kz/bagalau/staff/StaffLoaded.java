package kz.bagalau.staff;

import java.util.Collection;
import java.util.Set;

/**
 * Event, inside the transaction that loads a staff file or takes it back: the posts of these persons changed.
 *
 * @param bodyId the body
 * @param personIds the persons
 * @param takenBack true when the file was taken back: what stood before it stands again
 */
public record StaffLoaded(Long bodyId, Set<Long> personIds, boolean takenBack) {

    /** Of any persons, each once. */
    public static StaffLoaded of(Long bodyId, Collection<Long> personIds, boolean takenBack) {
        return new StaffLoaded(bodyId, Set.copyOf(personIds), takenBack);
    }
}
