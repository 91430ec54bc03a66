package kz.bagalau.model.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The meeting at which the servant was told of the report about him; who held it stands in the journal. */
@Embeddable
public class SurveyMeeting implements Serializable {

    /** So many signs of what was agreed are kept. */
    public static final int LONGEST = 4000;

    @Column(name = "met_on")
    private LocalDate heldOn;
    @Column(length = LONGEST)
    private String agreed;

    /** For JPA only. */
    protected SurveyMeeting() {
    }

    /**
     * A meeting that was held.
     *
     * @throws IllegalArgumentException when nothing is said of what was agreed, or more than {@link #LONGEST} signs
     */
    SurveyMeeting(LocalDate on, String words) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("what was agreed at a meeting: 1 to " + LONGEST + " signs, not " + said.length());
        }
        heldOn = on;
        this.agreed = said;
    }

    /** Its day. */
    public LocalDate on() {
        return heldOn;
    }

    /** What was agreed. */
    public String agreed() {
        return agreed;
    }
}
