package kz.bagalau.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tells what access has to know of the matters of some kinds. Each area brings an application-scoped one for its own kinds; the number
 * of its SQL statements does not depend on the number of ids.
 */
public interface SubjectSource {

    /** The kinds that it knows. */
    Set<Kind> kinds();

    /** The matters by id, as they stand to the caller. An id that does not exist is left out. */
    Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller);
}
