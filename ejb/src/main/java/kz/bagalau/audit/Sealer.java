package kz.bagalau.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.audit.AuditEntry;
import kz.bagalau.model.audit.AuditHead;

/**
 * Gives every line its place in the chain, a few seconds after it was written: writers then wait for nobody. It runs on every node; the
 * one row of the chain's end is locked meanwhile, so that one node seals at a time.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Sealer {

    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** Seals what has been written since the last time, at most a thousand lines. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void everyFewSeconds() {
        seal();
    }

    /** Seals up to a thousand lines; gives how many. */
    @Operates(Operation.WITHIN)
    public int seal() {
        if (waiting(1).isEmpty()) {
            return 0;
        }
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(head);
        List<AuditEntry> lines = waiting(AT_ONCE);
        lines.forEach(line -> append(head, line));
        return lines.size();
    }

    private List<AuditEntry> waiting(int most) {
        return em.createQuery("select e from AuditEntry e where e.place is null order by e.id", AuditEntry.class).setMaxResults(most)
                .getResultList();
    }

    private static void append(AuditHead head, AuditEntry line) {
        long place = head.getPlace() + 1;
        String hash = Chain.seal(head.getHash(), place, line);
        line.seal(place, hash);
        head.moveTo(place, hash);
    }
}
