package kz.bagalau.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.audit.Verification.Break;
import kz.bagalau.audit.Verification.Fault;
import kz.bagalau.model.audit.AuditEntry;
import kz.bagalau.model.audit.AuditHead;
import kz.bagalau.model.audit.AuditPayload;

/** Checks the chain from its first line to its end, and tells of the tail that has no seal yet. */
@Stateless
public class VerifyTrail {

    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * Reads every line and every hash; takes about a second for fifty thousand lines. Lines that are sealed while it reads belong to the chain:
     * its end is compared while nobody can move it.
     */
    @Operates(Operation.AUDIT_VERIFY)
    public Verification verify() {
        Walk walk = new Walk();
        goOn(walk);
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(head);
        goOn(walk); // what was sealed meanwhile: no sealer moves the end while it is held
        walk.end(head);
        return new Verification(walk.checked, walk.disposed, unsealed(), oldestUnsealed(), walk.breaks);
    }

    private void goOn(Walk walk) {
        for (List<AuditEntry> page = after(walk.place); !page.isEmpty(); page = after(walk.place)) {
            walk.over(page, payloads(page));
            em.clear();
        }
    }

    private long unsealed() {
        return em.createQuery("select count(e) from AuditEntry e where e.place is null", Long.class).getSingleResult();
    }

    private Instant oldestUnsealed() {
        return em.createQuery("select e.happenedAt from AuditEntry e where e.place is null order by e.happenedAt, e.id", Instant.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private List<AuditEntry> after(long place) {
        return em.createQuery("select e from AuditEntry e where e.place > :place order by e.place", AuditEntry.class)
                .setParameter("place", place).setMaxResults(AT_ONCE).getResultList();
    }

    private Map<Long, AuditPayload> payloads(List<AuditEntry> page) {
        return em.createQuery("select p from AuditPayload p where p.entryId in :ids", AuditPayload.class)
                .setParameter("ids", page.stream().map(AuditEntry::id).toList()).getResultStream()
                .collect(Collectors.toMap(AuditPayload::getEntryId, Function.identity()));
    }

    /** The way along the chain: how far, with which hash, and what was found. */
    private static final class Walk {

        private final List<Break> breaks = new ArrayList<>();
        private String hash = "0".repeat(64);
        private long place;
        private long checked;
        private long disposed;

        void over(List<AuditEntry> page, Map<Long, AuditPayload> payloads) {
            page.forEach(entry -> over(entry, payloads.get(entry.id())));
        }

        private void over(AuditEntry entry, AuditPayload payload) {
            if (entry.getPlace() != place + 1) {
                report(place + 1, null, Fault.MISSING);
            }
            if (!Chain.seal(hash, entry.getPlace(), entry).equals(entry.getHash())) {
                report(entry.getPlace(), entry.id(), Fault.CHANGED);
            }
            details(entry, payload);
            place = entry.getPlace();
            hash = entry.getHash();
            checked++;
        }

        private void details(AuditEntry entry, AuditPayload payload) {
            if (payload == null) {
                disposed += entry.getDigest() == null ? 0 : 1;
            } else if (!Chain.digest(payload.getSalt(), payload.getDetails()).equals(entry.getDigest())) {
                report(entry.getPlace(), entry.id(), Fault.DETAILS);
            }
        }

        void end(AuditHead head) {
            if (head.getPlace() != place || !head.getHash().equals(hash)) {
                report(head.getPlace(), null, Fault.END);
            }
        }

        private void report(long at, Long entryId, Fault fault) {
            if (breaks.size() < Verification.MOST_BREAKS) {
                breaks.add(new Break(at, entryId, fault));
            }
        }
    }
}
