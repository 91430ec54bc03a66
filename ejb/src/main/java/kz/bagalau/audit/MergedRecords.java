package kz.bagalau.audit;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Under which records the trail knows a person. A line names the record of its time and is never changed: whoever was merged into the person's
 * record is the person, too.
 */
public final class MergedRecords {

    private MergedRecords() {
    }

    /** The person's record and every one that gave way to it, directly or through another; as many statements as merges follow each other. */
    public static Set<Long> of(EntityManager em, Long person) {
        Set<Long> records = new HashSet<>(Set.of(person));
        List<Long> given = List.of(person);
        while (!given.isEmpty()) {
            given = em.createQuery("select p.id from Person p where p.mergedInto in :given", Long.class).setParameter("given", given).getResultStream()
                    .filter(records::add).toList();
        }
        return records;
    }
}
