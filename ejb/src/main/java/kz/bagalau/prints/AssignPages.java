package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Registry;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.prints.PieceOutcome;
import kz.bagalau.model.prints.PrintedSet;
import kz.bagalau.model.prints.ScanBatch;
import kz.bagalau.model.prints.ScannedPiece;
import kz.bagalau.planning.Recorder;

/** Somebody who can read what no program could says to which document a page belongs. */
@Stateless
public class AssignPages {

    /** What came of it; said as {@code paper.assigned.<name>}. */
    public enum Assigned {
        DONE,
        /** None of the pages is unread any more. */
        NO_PAGES,
        /** The body has no such document. */
        NO_DOCUMENT,
        /** Another document came in its place. */
        SUPERSEDED
    }

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    AttachScan attach;
    @Inject
    Registry registry;
    @Inject
    Recorder recorder;

    /** Assigns unread pages to a slip that is waited for. */
    @Operates(Operation.SCAN_CHANGE)
    public Assigned toSet(@Of(Kind.SCAN) Long batchId, Collection<Long> pieceIds, @Recorded("set") Long setId) {
        PrintedSet set = em.find(PrintedSet.class, setId);
        return set == null || set.slipId() == null ? Assigned.NO_DOCUMENT : assign(batchId, pieceIds, em.find(RegisteredPaper.class, set.slipId()));
    }

    /** Assigns unread pages to a document by its number in the register. */
    @Operates(Operation.SCAN_CHANGE)
    public Assigned toDocument(@Of(Kind.SCAN) Long batchId, Collection<Long> pieceIds, @Recorded("kind") PaperKind kind, @Recorded("year") int year,
            @Recorded("number") int number) {
        Optional<RegisteredPaper> paper = em.createQuery("select p from RegisteredPaper p, ScanBatch b where b.id = :batch and p.bodyId = b.bodyId"
                + " and p.kind = :kind and p.year = :year and p.number = :number", RegisteredPaper.class).setParameter("batch", batchId)
                .setParameter("kind", kind).setParameter("year", year).setParameter("number", number).getResultStream().findFirst();
        return paper.map(one -> assign(batchId, pieceIds, one)).orElse(Assigned.NO_DOCUMENT);
    }

    private Assigned assign(Long batchId, Collection<Long> pieceIds, RegisteredPaper paper) {
        List<ScannedPiece> pieces = pieceIds.isEmpty() ? List.of() : em.createQuery("select s from ScannedPiece s where s.batchId = :batch and s.id in :ids"
                + " and s.outcome = :unread", ScannedPiece.class).setParameter("batch", batchId).setParameter("ids", pieceIds)
                .setParameter("unread", PieceOutcome.UNREAD).getResultList();
        if (pieces.isEmpty()) {
            return Assigned.NO_PAGES;
        } else if (!paper.bodyId().equals(em.find(ScanBatch.class, batchId).bodyId())) {
            return Assigned.NO_DOCUMENT;
        } else if (!registry.superseded(List.of(paper.id())).isEmpty()) {
            return Assigned.SUPERSEDED;
        }
        pieces.forEach(piece -> piece.assign(paper.id(), recorder.caller(), recorder.now()));
        attach.returned(List.of(paper.id()));
        return Assigned.DONE;
    }
}
