package kz.bagalau.documents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** To what a stored file belongs that was attached on the way: by the deeds it stands with, or by the entity that names it. */
@Dependent
class FileOwners {

    /** What tells no one's result: papers of the body, of its sessions and commissions, of a plan; as far as they name their file themselves. */
    private static final List<String> OPEN = List.of("select n.fileId from Notice n where n.fileId in :ids", "select c.actEnd.scanId from Cycle c where c.actEnd.scanId in :ids",
            "select s.paper.scanId from Session s where s.paper.scanId in :ids", "select o.orderFileId from Composition o where o.orderFileId in :ids",
            "select v.groundFileId from PlanVersion v where v.groundFileId in :ids", "select r.fileId from Recommendation r where r.fileId in :ids",
            "select g.scanId from PlanVersion v join v.signatures g where g.scanId in :ids", "select r.answer.fileId from Request r where r.answer.fileId in :ids",
            "select a.fileId from Attestation a where a.fileId in :ids", "select s.fileId from ScannedPiece s where s.fileId in :ids",
            "select f from Motion m join m.proofs f where f in :ids", "select g.fileId from Protocol p join p.signatures g where g.fileId in :ids",
            "select g.fileId from CorrectionSheet p join p.signatures g where g.fileId in :ids",
            "select r.proofId from ExchangeDocument d join d.receipts r where d.caseId is null and r.proofId in :ids");
    private static final List<String> JOURNALS = List.of("Plan", "Cycle", "Session", "Appeal");
    private static final List<String> CASES = List.of("select a.answer.scanId, a.caseId from Acknowledgement a where a.answer.scanId in :ids",
            "select a.posting.receiptId, a.caseId from Acknowledgement a where a.posting.receiptId in :ids",
            "select d.proofId, a.caseId from Acknowledgement a join a.dispatches d where d.proofId in :ids",
            "select r.proofId, d.caseId from ExchangeDocument d join d.receipts r where d.caseId is not null and r.proofId in :ids",
            "select e.proofId, d.caseId from ExchangeDocument d join d.events e where d.caseId is not null and e.proofId in :ids",
            "select g.fileId, a.caseId from Acknowledgement a join a.refusals r join r.signatures g where g.fileId in :ids",
            "select j.fileId, v.caseId from Survey v join v.journal j where j.fileId in :ids");

    @Inject
    EntityManager em;

    /** @param ids of the files that are neither registered papers nor proofs of a line */
    Owned of(Collection<Long> ids) {
        Owned owned = new Owned(new HashMap<>(), new HashMap<>(), new HashSet<>());
        if (ids.isEmpty()) {
            return owned;
        }
        byDeed(ids, owned);
        CASES.forEach(question -> pairs(question, ids).forEach(row -> owned.cases().put((Long) row[0], (Long) row[1])));
        OPEN.forEach(question -> owned.open().addAll(em.createQuery(question, Long.class).setParameter("ids", ids).getResultList()));
        return owned;
    }

    /** A scan lies in the journal of what was done on it: of a sheet, of a case, or of what is no one's in particular. */
    private void byDeed(Collection<Long> ids, Owned owned) {
        List<Object[]> deeds = pairs("select j.fileId, j.ownerId from DeedEntry j where j.fileId in :ids", ids);
        if (deeds.isEmpty()) {
            return;
        }
        List<Long> owners = deeds.stream().map(row -> (Long) row[1]).distinct().toList();
        Set<Long> sheets = existing("Sheet", owners);
        Set<Long> cases = existing("EvaluationCase", owners);
        Set<Long> others = new HashSet<>();
        JOURNALS.forEach(entity -> others.addAll(existing(entity, owners)));
        deeds.forEach(row -> {
            if (sheets.contains((Long) row[1])) {
                owned.sheets().put((Long) row[0], (Long) row[1]);
            } else if (cases.contains((Long) row[1])) {
                owned.cases().put((Long) row[0], (Long) row[1]);
            } else if (others.contains((Long) row[1])) {
                owned.open().add((Long) row[0]);
            }
        });
    }

    private Set<Long> existing(String entity, Collection<Long> ids) {
        return new HashSet<>(em.createQuery("select o.id from " + entity + " o where o.id in :ids", Long.class).setParameter("ids", ids).getResultList());
    }

    private List<Object[]> pairs(String question, Collection<Long> ids) {
        return em.createQuery(question, Object[].class).setParameter("ids", ids).getResultList();
    }

    /**
     * Files by their owners.
     *
     * @param sheets the sheet that was signed, read or agreed to on a paper, by the file
     * @param cases  the case, by the file
     * @param open   those that tell no one's result
     */
    record Owned(Map<Long, Long> sheets, Map<Long, Long> cases, Set<Long> open) {
    }
}
