package kz.bagalau.model.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.model.Aggregate;

/**
 * Papers whose term of keeping ended were disposed of: when, by whom, by which act, and of which cases how much of what kind. It is the trace
 * that stays; the contents are gone.
 */
@Entity
@Table(name = "disposal")
public class Disposal extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "disposed_on", nullable = false)
    private LocalDate disposedOn;
    @Column(name = "disposed_at", nullable = false)
    private Instant disposedAt;
    @Column(name = "entered_by")
    private Long disposedBy;
    @Column(name = "paper_id", nullable = false)
    private Long paperId;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "disposed_case", joinColumns = @JoinColumn(name = "disposal_id"))
    private List<DisposedCase> cases = new ArrayList<>();

    /** For JPA only. */
    protected Disposal() {
    }

    /**
     * A disposal.
     *
     * @param paperId the registered act
     * @param cases   what was disposed of, case by case
     * @throws IllegalArgumentException if it is of no case
     */
    public Disposal(Long bodyId, LocalDate disposedOn, Instant disposedAt, Long disposedBy, Long paperId, Collection<DisposedCase> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("An act of disposal is of at least one case");
        }
        this.bodyId = bodyId;
        this.disposedOn = disposedOn;
        this.disposedAt = disposedAt;
        this.disposedBy = disposedBy;
        this.paperId = paperId;
        this.cases.addAll(cases);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The day. */
    public LocalDate disposedOn() {
        return disposedOn;
    }

    /** The moment. */
    public Instant disposedAt() {
        return disposedAt;
    }

    /** Who confirmed it. */
    public Long disposedBy() {
        return disposedBy;
    }

    /** The registered act. */
    public Long paperId() {
        return paperId;
    }

    /** The cases, each with how much of what kind. */
    public List<DisposedCase> cases() {
        return List.copyOf(cases);
    }
}
