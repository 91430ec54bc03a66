package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Aggregate;

/** What is proposed for one result of a case: points, where it has points that make its grade, or the grade itself. Part of {@link Motion}. */
@Entity
@Table(name = "motion_change")
public class Change extends Aggregate {

    @Column(name = "result_kind", nullable = false, length = 60)
    private String kind;
    @Column(name = "result_part", nullable = false, length = 20)
    private String part;
    private String score;
    @Column(length = 40)
    private String grade;

    /** For JPA only. */
    protected Change() {
    }

    private Change(String kind, String part, Score score, String grade) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.part = part == null ? "" : part;
        this.score = score == null ? null : score.toString();
        this.grade = grade;
    }

    /** Other points: the scale gives the grade. */
    public static Change points(String kind, String part, Score points) {
        return new Change(kind, part, Objects.requireNonNull(points, "points"), null);
    }

    /** Another grade, of a result that no points grade. */
    public static Change grade(String kind, String part, String grade) {
        return new Change(kind, part, null, Objects.requireNonNull(grade, "grade"));
    }

    /** True if it is about that result. */
    public boolean of(String resultKind, String resultPart) {
        return kind.equals(resultKind) && part.equals(resultPart);
    }

    /** The name of the edition's rule that the result answers. */
    public String kind() {
        return kind;
    }

    /** The part of the period, or the competency; empty for the whole. */
    public String part() {
        return part;
    }

    /** The points or the grade wanted. */
    public Standing wanted() {
        return Standing.of(score == null ? null : Score.parse(score), grade);
    }
}
