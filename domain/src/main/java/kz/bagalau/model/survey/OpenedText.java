package kz.bagalau.model.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What somebody wrote in a survey, after its closing. Its id is random; it has neither name nor time, and stands beside no answer and no group. */
@Entity
@Table(name = "opened_text")
public class OpenedText implements Serializable {

    /** So many signs at most: with its points it fills one block of a seal, so that the length of a seal does not tell that something was written. */
    public static final int LONGEST = 1000;

    @Id
    @Column(length = 36)
    private String id;
    @Column(name = "survey_id", nullable = false)
    private Long surveyId;
    @Column(nullable = false, length = LONGEST)
    private String words;

    /** For JPA only. */
    protected OpenedText() {
    }

    /** Words under a random id. */
    public OpenedText(String randomId, Long surveyId, String words) {
        this.id = randomId;
        this.surveyId = surveyId;
        this.words = words;
    }

    /** The random id. */
    public String id() {
        return id;
    }

    /** The survey. */
    public Long surveyId() {
        return surveyId;
    }

    /** What was written. */
    public String words() {
        return words;
    }
}
