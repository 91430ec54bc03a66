package kz.bagalau.model.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.bagalau.model.Aggregate;

/** Results of a case are told, or are not told, to whoever asked for them by a request, on the ground of a law. It is never changed. */
@Entity
@Table(name = "result_disclosure")
public class ResultDisclosure extends Aggregate {

    @Column(name = "request_id", nullable = false)
    private Long requestId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(nullable = false)
    private boolean granted;
    @Column(nullable = false, length = 2000)
    private String words;
    @Column(name = "document", nullable = false, length = 200)
    private String document;
    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;
    @Column(name = "by_id", nullable = false)
    private Long byId;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;
    @ElementCollection
    @CollectionTable(name = "disclosed_result", joinColumns = @JoinColumn(name = "disclosure_id", nullable = false))
    @Column(name = "result_id", nullable = false)
    private Set<Long> results = new HashSet<>();

    /** For JPA only. */
    protected ResultDisclosure() {
    }

    /**
     * What was decided.
     *
     * @param granted  true where the results are told
     * @param words    what of them is told, or why they are not
     * @param document number and date of the letter or order
     * @param on       the day of the decision
     * @param results  which; at least one
     */
    public record Decision(boolean granted, String words, String document, LocalDate on, Set<Long> results) {

        /** @throws IllegalArgumentException without words, document or results */
        public Decision {
            if (words == null || words.isBlank() || document == null || document.isBlank() || results.isEmpty()) {
                throw new IllegalArgumentException("A disclosure says what of which results, by which document");
            }
            results = Set.copyOf(results);
        }
    }

    /** Decided on a request about a case. */
    public ResultDisclosure(Long requestId, Long caseId, Decision decision, Long by, Instant at) {
        this.requestId = requestId;
        this.caseId = caseId;
        this.granted = decision.granted();
        this.words = decision.words().strip();
        this.document = decision.document().strip();
        this.decidedOn = decision.on();
        this.byId = by;
        this.enteredAt = at;
        this.results.addAll(decision.results());
    }

    /** By which request. */
    public Long requestId() {
        return requestId;
    }

    /** About whose evaluation. */
    public Long caseId() {
        return caseId;
    }

    /** What was decided. */
    public Decision decision() {
        return new Decision(granted, words, document, decidedOn, results);
    }

    /** Who decided. */
    public Long byId() {
        return byId;
    }

    /** The moment of entry. */
    public Instant enteredAt() {
        return enteredAt;
    }
}
