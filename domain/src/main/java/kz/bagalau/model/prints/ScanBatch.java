package kz.bagalau.model.prints;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.model.Aggregate;

/**
 * A batch of scanned pages, taken apart by the codes on them: pieces that found their document, pieces that were refused, pages that
 * nobody could read until somebody says to which document they belong.
 */
@Entity
@Table(name = "scan_batch")
public class ScanBatch extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(nullable = false)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScanState state = ScanState.READING;
    @Column(nullable = false)
    private int pages;
    @Column(name = "pages_read", nullable = false)
    private int pagesRead;
    @Column(name = "uploaded_by")
    private Long uploadedBy;
    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;
    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id", nullable = false)
    @OrderBy("place")
    private List<ScannedPiece> pieces = new ArrayList<>();

    /** For JPA only. */
    protected ScanBatch() {
    }

    /** A batch of so many pages, not taken apart yet. */
    public ScanBatch(Long bodyId, String name, int pages, Long uploadedBy, Instant uploadedAt) {
        this.bodyId = bodyId;
        this.name = name;
        this.pages = pages;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.touchedAt = uploadedAt;
    }

    /** So many pages are read by now. */
    public void read(int count, Instant at) {
        pagesRead = count;
        touchedAt = at;
    }

    /** It is taken apart, or failed. */
    public void end(ScanState how, Instant at) {
        state = how;
        touchedAt = at;
    }

    /** Adds a piece that found its document. */
    public void attached(String pageNumbers, boolean complete, Long paperId, Long fileId) {
        pieces.add(new ScannedPiece(pieces.size() + 1, PieceOutcome.ATTACHED, pageNumbers, complete, paperId, fileId));
    }

    /** Adds a piece that is refused: of a version that was superseded, of no document of the body, or a page that came twice. */
    public void refused(PieceOutcome why, String pageNumbers, Long paperId) {
        pieces.add(new ScannedPiece(pieces.size() + 1, why, pageNumbers, false, paperId, null));
    }

    /** Adds a page that could not be read. */
    public void unread(int page, Long fileId) {
        pieces.add(new ScannedPiece(pieces.size() + 1, PieceOutcome.UNREAD, String.valueOf(page), false, null, fileId));
    }

    /** The pieces in the order in which they came. */
    public List<ScannedPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** How far it has come. */
    public ScanState state() {
        return state;
    }

    /** How many pages are read. */
    public int pagesRead() {
        return pagesRead;
    }

    /** When work on it went on last. */
    public Instant touchedAt() {
        return touchedAt;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The name of the uploaded file. */
    public String name() {
        return name;
    }

    /** How many pages it had. */
    public int pages() {
        return pages;
    }

    /** Who brought it; null: nobody with a person. */
    public Long uploadedBy() {
        return uploadedBy;
    }

    /** When. */
    public Instant uploadedAt() {
        return uploadedAt;
    }
}
