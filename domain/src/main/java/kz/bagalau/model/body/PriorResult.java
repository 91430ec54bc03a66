package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** The grade of an evaluation held before this system was in use; it counts where an act looks back over years (Astana, п. 5). */
@Entity
@Table(name = "prior_result")
public class PriorResult extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "year_no", nullable = false)
    private int year;
    @Column(nullable = false, length = 40)
    private String grade;
    @Column(length = 300)
    private String act;
    @Column(nullable = false, length = 300)
    private String source;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Column(name = "removed_reason", length = 500)
    private String removedReason;

    /** For JPA only. */
    protected PriorResult() {
    }

    /**
     * A result taken over from papers.
     *
     * @param year the evaluated year
     * @param decidedOn the day on which it was decided
     * @param grade the grade's name as rules name it (UNSATISFACTORY, SATISFACTORY, EFFECTIVE, EXCELLENT)
     * @param act the act under which it was given, or null
     * @param source the paper it was taken from: protocol, service record
     */
    public PriorResult(Long bodyId, Long personId, int year, LocalDate decidedOn, String grade, String act, String source) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.year = year;
        this.decidedOn = decidedOn;
        this.grade = grade;
        this.act = act;
        this.source = source;
    }

    /** Hands the result over to the right record of the same person. */
    public void handTo(Person right) {
        personId = right.id();
    }

    /** Takes it out: it was entered wrongly. The row stays, with the reason; it counts no more. */
    public void remove(Instant at, String reason) {
        removedAt = at;
        removedReason = reason;
    }

    /** When it was taken out, or null while it counts. */
    public Instant removedAt() {
        return removedAt;
    }

    /** Why it was taken out, or null. */
    public String removedReason() {
        return removedReason;
    }

    /** The day on which it was decided; where the papers taken over did not say, the last day of the evaluated year. */
    public LocalDate decidedOn() {
        return decidedOn == null ? LocalDate.of(year, 12, 31) : decidedOn;
    }

    /** True when the day of the decision is not known and stands for the end of the year. */
    public boolean dayAssumed() {
        return decidedOn == null;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The person's id. */
    public Long personId() {
        return personId;
    }

    /** The evaluated year. */
    public int year() {
        return year;
    }

    /** The grade's name as rules name it. */
    public String grade() {
        return grade;
    }

    /** The act, or null. */
    public String act() {
        return act;
    }

    /** The paper it was taken from. */
    public String source() {
        return source;
    }
}
