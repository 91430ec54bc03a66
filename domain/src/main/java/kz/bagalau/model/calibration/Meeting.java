package kz.bagalau.model.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The meeting after a calibration session: when the evaluator spoke with the servant, and what of each of the three topics. */
@Embeddable
public class Meeting implements Serializable {

    @Column(name = "met_on")
    private LocalDate metOn;
    @Column(length = 4000)
    private String achievements;
    @Column(length = 4000)
    private String skills;
    @Column(length = 4000)
    private String potential;

    /** For JPA only. */
    protected Meeting() {
    }

    /**
     * A meeting that was held.
     *
     * @param achievements of the period evaluated
     * @param skills       how skills and competencies developed
     * @param potential    potential, and what the servant strives for
     * @throws IllegalArgumentException when one of the three topics has no words
     */
    public Meeting(LocalDate metOn, String achievements, String skills, String potential) {
        this.metOn = metOn;
        this.achievements = said(achievements);
        this.skills = said(skills);
        this.potential = said(potential);
    }

    /** The same for another score of the servant. */
    Meeting again() {
        return new Meeting(metOn, achievements, skills, potential);
    }

    private static String said(String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("a topic of the meeting has no words");
        }
        return words.strip();
    }

    /** The day. */
    public LocalDate metOn() {
        return metOn;
    }

    /** Achievements of the period. */
    public String achievements() {
        return achievements;
    }

    /** Skills and competencies. */
    public String skills() {
        return skills;
    }

    /** Potential and career. */
    public String potential() {
        return potential;
    }
}
