package kz.bagalau.model.prints;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/** What one person gets of a run: papers, and before them a slip on which he signs. */
@Entity
@Table(name = "printed_set")
public class PrintedSet extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "run_id", nullable = false, insertable = false, updatable = false)
    private Long runId;
    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "place_no", nullable = false)
    private int place;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "unit_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "unit_ru"))
    private Bilingual unit;
    @Column(name = "slip_id")
    private Long slipId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SetState state = SetState.PLANNED;
    @Column(name = "state_on", nullable = false)
    private LocalDate since;
    @Enumerated(EnumType.STRING)
    private LeftOut reason;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "printed_paper", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "place_no")
    @Column(name = "paper_id")
    private List<Long> paperIds = new ArrayList<>();

    /** For JPA only. */
    protected PrintedSet() {
    }

    PrintedSet(int place, Long personId, Long caseId, Bilingual unit, List<Long> paperIds, LocalDate day) {
        this.place = place;
        this.personId = personId;
        this.caseId = caseId;
        this.unit = unit;
        this.paperIds.addAll(paperIds);
        this.since = day;
    }

    /** It is printed: the slip, and the papers behind it. @throws IllegalStateException if it was printed before */
    public void printed(Long slip, List<Long> papers, LocalDate day) {
        if (state != SetState.PLANNED) {
            throw new IllegalStateException("Set " + id() + " is " + state);
        }
        slipId = slip;
        paperIds.clear();
        paperIds.addAll(papers);
        state = SetState.PRINTED;
        since = day;
    }

    /** Nothing is printed of it, and why. */
    public void leaveOut(LeftOut why, LocalDate day) {
        state = SetState.LEFT_OUT;
        reason = why;
        since = day;
    }

    /** Is back, or is missing, or is waited for again, since a day. @throws IllegalArgumentException if it was never printed */
    public void mark(SetState to, LocalDate day) {
        if (!state.printed() || !to.printed()) {
            throw new IllegalArgumentException("Set " + id() + " is " + state + ", it does not become " + to);
        }
        since = state == to ? since : day;
        state = to;
    }

    /** The run. */
    public Long runId() {
        return runId;
    }

    /** The case whose papers these are; null: of several, or of none. */
    public Long caseId() {
        return caseId;
    }

    /** Why nothing was printed; null unless it was left out. */
    public LeftOut reason() {
        return reason;
    }

    /** Its place in the run, from 1. */
    public int place() {
        return place;
    }

    /** Whose. */
    public Long personId() {
        return personId;
    }

    /** The unit under which it was printed. */
    public Bilingual unit() {
        return unit;
    }

    /** The registered slip; null before it is made. */
    public Long slipId() {
        return slipId;
    }

    /** How it stands. */
    public SetState state() {
        return state;
    }

    /** Since when. */
    public LocalDate since() {
        return since;
    }

    /** The registered papers behind the slip, in order. */
    public List<Long> paperIds() {
        return List.copyOf(paperIds);
    }
}
