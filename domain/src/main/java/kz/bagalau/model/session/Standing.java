package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.law.number.Score;

/** A result as it stands: exact points, if there are any, and the code of the grade, if there is one. */
@Embeddable
public class Standing implements Serializable {

    private String score;
    @Column(length = 40)
    private String grade;

    /** For JPA only. */
    protected Standing() {
    }

    private Standing(String score, String grade) {
        this.score = score;
        this.grade = grade;
    }

    /** Points and grade; either may be null. */
    public static Standing of(Score score, String grade) {
        return new Standing(score == null ? null : score.toString(), grade);
    }

    /** The exact points; empty where there are none. */
    public Optional<Score> score() {
        return Optional.ofNullable(score).map(Score::parse);
    }

    /** The code of the grade; null while the commission must decide. */
    public String grade() {
        return grade;
    }
}
