package kz.bagalau.model.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.model.Part;

/** What goes its way by a route and comes to results: each is frozen with its reasons, a later one supersedes it, nothing is overwritten. */
@MappedSuperclass
public abstract class Graded extends Followed {

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CaseResult> results = new ArrayList<>();

    /** For JPA only. */
    protected Graded() {
    }

    /** Not yet begun. */
    protected Graded(String track) {
        super(track);
    }

    /** The edition under which its results stand, by hash, where they have none of their own. */
    public abstract String editionHash();

    /**
     * Enters a result. The one in force for the same kind and part, if any, is superseded and stays.
     *
     * @param decidedBy the session or other aggregate whose deed it is, or null for a computation
     * @throws IllegalStateException when a computation would replace a decision
     */
    public CaseResult enter(ResultValue value, Origin origin, LocalDate on, Long decidedBy) {
        return enter(value, origin, on, decidedBy, editionHash());
    }

    /** The same for a part of the period that stands under another edition of the act, named by its hash. */
    public CaseResult enter(ResultValue value, Origin origin, LocalDate on, Long decidedBy, String edition) {
        Optional<CaseResult> former = result(value.kind(), value.part());
        if (origin == Origin.COMPUTED && former.map(one -> one.origin() != Origin.COMPUTED).orElse(false)) {
            throw new IllegalStateException("case " + id() + ": nothing is recomputed after a decision");
        }
        former.ifPresent(CaseResult::supersede);
        CaseResult result = new CaseResult(value, origin, edition, on, decidedBy, former.orElse(null));
        Part.join(this, results, result);
        return result;
    }

    /**
     * Takes a computed result back, because the sheet that says it is recalled: it stays readable, and nothing stands in its place yet.
     *
     * @throws IllegalStateException when it was decided
     */
    public void takeBack(String kind, String part) {
        result(kind, part).ifPresent(one -> {
            if (one.origin() != Origin.COMPUTED) {
                throw new IllegalStateException("case " + id() + ": " + kind + " " + part + " is decided");
            }
            one.supersede();
        });
    }

    /** Every result ever entered, the oldest first. */
    public List<CaseResult> results() {
        return List.copyOf(results);
    }

    /** The results in force. */
    public List<CaseResult> inForce() {
        return results.stream().filter(result -> !result.superseded()).toList();
    }

    /** True while a decision on the whole stands: only a new one supersedes it. One on a part of the period, e.g. a quarter, leaves the whole open. */
    public boolean decided() {
        return inForce().stream().anyMatch(result -> result.origin() != Origin.COMPUTED && result.part().isEmpty());
    }

    /** The result in force for a rule and a part of the period. */
    public Optional<CaseResult> result(String kind, String part) {
        return inForce().stream().filter(result -> result.kind().equals(kind) && result.part().equals(part)).findFirst();
    }
}
