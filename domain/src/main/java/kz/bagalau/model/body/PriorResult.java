package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

    /** For JPA only. */
    protected PriorResult() {
    }

    /**
     * A result taken over from papers.
     *
     * @param year the evaluated year
     * @param grade the grade's name as rules name it (UNSATISFACTORY, SATISFACTORY, EFFECTIVE, EXCELLENT)
     * @param act the act under which it was given, or null
     * @param source the paper it was taken from: protocol, service record
     */
    public PriorResult(Long bodyId, Long personId, int year, String grade, String act, String source) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.year = year;
        this.grade = grade;
        this.act = act;
        this.source = source;
    }

    /** Hands the result over to the right record of the same person. */
    public void handTo(Person right) {
        personId = right.id();
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
