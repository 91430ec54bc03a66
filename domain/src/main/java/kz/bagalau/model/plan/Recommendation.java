package kz.bagalau.model.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;

/**
 * What the supervisor writes to the servant after a quarter: how far the targets are, and what is needed to reach them (family of 2018, п. 16).
 * Part of {@link Plan}.
 */
@Entity
@Table(name = "plan_recommendation")
public class Recommendation extends Aggregate {

    @Column(name = "quarter_name", nullable = false, length = 20)
    private String quarter;
    @Embedded
    private Written text;
    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;
    @Column(name = "given_by", nullable = false)
    private Long givenBy;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;
    @Column(name = "file_id")
    private Long fileId;

    /** For JPA only. */
    protected Recommendation() {
    }

    /**
     * The recommendations for a quarter.
     *
     * @param quarter the name of the quarter as the edition's cadence has it, e.g. "2019-Q1"
     */
    public Recommendation(String quarter, Written text, Done done) {
        this.quarter = quarter;
        this.text = text;
        this.givenOn = done.on();
        this.givenBy = done.byId();
        this.enteredAt = done.at();
        this.fileId = done.fileId();
    }

    /** The quarter, e.g. "2019-Q1". */
    public String quarter() {
        return quarter;
    }

    /** The words, in their language. */
    public Written text() {
        return text;
    }

    /** The day on which they were given. */
    public LocalDate givenOn() {
        return givenOn;
    }

    /** Who gave them. */
    public Long givenBy() {
        return givenBy;
    }

    /** The moment of entry. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** The scan, where they were given on paper, or null. */
    public Long fileId() {
        return fileId;
    }
}
