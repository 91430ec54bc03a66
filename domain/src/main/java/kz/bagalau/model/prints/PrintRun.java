package kz.bagalau.model.prints;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.paper.PaperKind;

/**
 * Papers of many people, printed at once: a set for each of them, unit by unit. The sets are planned first, then made one by one, so that
 * a large run shows how far it has come and goes on after a stop. A set comes back when its slip is scanned or somebody says so, or is
 * missing until it does.
 */
@Entity
@Table(name = "print_run")
public class PrintRun extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "made_by")
    private Long madeBy;
    @Column(nullable = false)
    private String kinds;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id", nullable = false)
    @OrderBy("place")
    private List<PrintedSet> sets = new ArrayList<>();

    /** For JPA only. */
    protected PrintRun() {
    }

    /**
     * A run without sets.
     *
     * @param kinds what is to be printed of each case; empty: documents that were chosen one by one
     */
    public PrintRun(Long bodyId, Collection<PaperKind> kinds, Long madeBy, Instant madeAt) {
        this.bodyId = bodyId;
        this.kinds = kinds.stream().sorted().map(PaperKind::name).collect(Collectors.joining(" "));
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.touchedAt = madeAt;
    }

    /** Plans the next set: whose, for which case (null: none), in which unit; of chosen documents, which. */
    public void plan(Long personId, Long caseId, Bilingual unit, List<Long> paperIds, LocalDate day) {
        sets.add(new PrintedSet(sets.size() + 1, personId, caseId, unit, paperIds, day));
    }

    /** Says that work on it goes on. */
    public void touch(Instant at) {
        touchedAt = at;
    }

    /** What is to be printed of each case; empty: documents that were chosen one by one. */
    public Set<PaperKind> kinds() {
        return kinds.isEmpty() ? Set.of() : Arrays.stream(kinds.split(" ")).map(PaperKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** When work on it went on last. */
    public Instant touchedAt() {
        return touchedAt;
    }

    /** The sets in the order of printing. */
    public List<PrintedSet> sets() {
        return List.copyOf(sets);
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** Who printed; null: nobody with a person. */
    public Long madeBy() {
        return madeBy;
    }

    /** When. */
    public Instant madeAt() {
        return madeAt;
    }
}
