package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.prints.PieceOutcome;
import kz.bagalau.model.prints.PrintedSet;
import kz.bagalau.model.prints.ScanBatch;
import kz.bagalau.model.prints.ScanState;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.papers.ScanResult;
import kz.bagalau.papers.ScannedDocument;
import kz.bagalau.planning.Recorder;

/**
 * Attaches what a batch brought back to its documents. That a slip is back is all that follows of itself: what is written on it a human
 * being enters.
 */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttachScan {

    /** Pages between two notes of how far the reading has come. */
    private static final int STEP = 5;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Registry registry;
    @Inject
    Recorder recorder;

    /** The version in force of each of the body's documents with these codes; of a superseded one, one that was never printed on it. */
    public Map<Long, Integer> versions(Long batchId, Set<Long> codes) {
        ScanBatch batch = em.find(ScanBatch.class, batchId);
        Map<Long, RegisteredPaper> papers = papers(batch.bodyId(), codes);
        Set<Long> replaced = registry.superseded(papers.values().stream().map(RegisteredPaper::id).toList());
        Map<Long, Integer> versions = new HashMap<>();
        papers.forEach((code, paper) -> versions.put(code, paper.versionNumber() + (replaced.contains(paper.id()) ? 1 : 0)));
        return versions;
    }

    private Map<Long, RegisteredPaper> papers(Long bodyId, Collection<Long> codes) {
        return codes.isEmpty() ? Map.of() : em.createQuery("select p from RegisteredPaper p where p.bodyId = :body and p.code in :codes", RegisteredPaper.class)
                .setParameter("body", bodyId).setParameter("codes", codes).getResultStream()
                .collect(Collectors.toMap(RegisteredPaper::code, Function.identity()));
    }

    /** Notes how far the reading has come. */
    public void progress(Long batchId, int page) {
        if (page % STEP == 0) {
            em.find(ScanBatch.class, batchId).read(page, recorder.now());
        }
    }

    /** Attaches what was found, and lists the rest. */
    public void attach(Long batchId, ScanResult result) {
        ScanBatch batch = em.find(ScanBatch.class, batchId);
        Map<Long, RegisteredPaper> papers = papers(batch.bodyId(), result.documents().stream().map(ScannedDocument::document).collect(Collectors.toSet()));
        Set<Long> back = new TreeSet<>();
        result.documents().forEach(one -> piece(batch, one, papers.get(one.document()), back));
        result.repeated().forEach(page -> batch.refused(PieceOutcome.REPEATED, String.valueOf(page), null));
        result.left().forEach((page, bytes) -> batch.unread(page, stored(batch, page + ".pdf", bytes)));
        batch.read(batch.pages(), recorder.now());
        batch.end(ScanState.DONE, recorder.now());
        returned(back);
    }

    private void piece(ScanBatch batch, ScannedDocument found, RegisteredPaper paper, Set<Long> back) {
        String pages = found.pages().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        switch (found.standing()) {
            case CURRENT -> {
                batch.attached(pages, found.isComplete(registry.pages(paper)), paper.id(), stored(batch, paper.mark().replace('/', '-') + ".pdf", found.pdf()));
                back.add(paper.id());
            }
            case SUPERSEDED -> batch.refused(PieceOutcome.SUPERSEDED, pages, paper.id());
            case UNKNOWN -> batch.refused(PieceOutcome.UNKNOWN, pages, null);
        }
    }

    private Long stored(ScanBatch batch, String name, byte[] bytes) {
        StoredFile file = new StoredFile(batch.bodyId(), "scan", name, bytes, batch.uploadedBy(), recorder.now());
        em.persist(file);
        return file.id();
    }

    /** Whose slip is among them, his set is back: the page with the signature is enough. */
    void returned(Collection<Long> paperIds) {
        List<PrintedSet> sets = paperIds.isEmpty() ? List.of() : em.createQuery("select s from PrintedSet s where s.slipId in :ids", PrintedSet.class)
                .setParameter("ids", paperIds).getResultList();
        sets.forEach(set -> set.mark(SetState.RETURNED, recorder.today()));
    }

    /** Says that the program failed at it. */
    public void fail(Long batchId) {
        em.find(ScanBatch.class, batchId).end(ScanState.FAILED, recorder.now());
    }
}
