package kz.bagalau.model.prints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** Pages of a scanned batch that belong together, and what became of them. */
@Entity
@Table(name = "scanned_piece")
public class ScannedPiece extends Aggregate {

    @Column(name = "batch_id", nullable = false, insertable = false, updatable = false)
    private Long batchId;
    @Column(name = "place_no", nullable = false)
    private int place;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PieceOutcome outcome;
    @Column(nullable = false)
    private String pages;
    @Column(nullable = false)
    private boolean complete;
    @Column(name = "paper_id")
    private Long paperId;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "assigned_by")
    private Long assignedBy;
    @Column(name = "assigned_at")
    private Instant assignedAt;

    /** For JPA only. */
    protected ScannedPiece() {
    }

    ScannedPiece(int place, PieceOutcome outcome, String pages, boolean complete, Long paperId, Long fileId) {
        this.place = place;
        this.outcome = outcome;
        this.pages = pages;
        this.complete = complete;
        this.paperId = paperId;
        this.fileId = fileId;
    }

    /** Says to which document an unread page belongs. @throws IllegalStateException if it is no unread page */
    public void assign(Long toPaperId, Long by, Instant at) {
        if (outcome != PieceOutcome.UNREAD) {
            throw new IllegalStateException("Piece " + id() + " is " + outcome);
        }
        outcome = PieceOutcome.ASSIGNED;
        paperId = toPaperId;
        assignedBy = by;
        assignedAt = at;
    }

    /** The batch. */
    public Long batchId() {
        return batchId;
    }

    /** Its place in the batch, from 1. */
    public int place() {
        return place;
    }

    /** What became of it. */
    public PieceOutcome outcome() {
        return outcome;
    }

    /** Numbers of pages: of the document where its code was read, else of the batch. */
    public String pages() {
        return pages;
    }

    /** True when every page of the document came back. */
    public boolean complete() {
        return complete;
    }

    /** The document, or null. */
    public Long paperId() {
        return paperId;
    }

    /** The pages as a PDF, or null where refused. */
    public Long fileId() {
        return fileId;
    }

    /** Who assigned it by hand, or null. */
    public Long assignedBy() {
        return assignedBy;
    }

    /** When it was assigned by hand, or null. */
    public Instant assignedAt() {
        return assignedAt;
    }
}
