package kz.bagalau.model.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/** What a servant explains about his evaluation before the session, with the documents that he attaches; the commission has it before it. */
@Entity
@Table(name = "case_explanation")
public class Explanation extends Aggregate {

    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Embedded
    private Written text;
    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;
    @Column(name = "entered_by")
    private Long enteredBy;
    @ElementCollection
    @CollectionTable(name = "case_explanation_file", joinColumns = @JoinColumn(name = "explanation_id", nullable = false))
    @Column(name = "file_id", nullable = false)
    private List<Long> files = new ArrayList<>();

    /** For JPA only. */
    protected Explanation() {
    }

    /**
     * An explanation with its documents.
     *
     * @param done the deed: its day, on paper the date written there, and who entered it when
     */
    public Explanation(Long caseId, Written text, Done done, Long enteredBy, List<Long> files) {
        this.caseId = caseId;
        this.text = text;
        this.givenOn = done.on();
        this.enteredAt = done.at();
        this.enteredBy = enteredBy;
        this.files.addAll(files);
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The words, in their language. */
    public Written text() {
        return text;
    }

    /** The day on which it was given. */
    public LocalDate givenOn() {
        return givenOn;
    }

    /** The moment of entry. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who entered it: the servant himself, or HR from a paper. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** Ids of the documents. */
    public List<Long> files() {
        return List.copyOf(files);
    }
}
