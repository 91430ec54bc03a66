package kz.bagalau.model.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** How many surveys one person answers at most in a cycle. */
@Entity
@Table(name = "survey_load")
public class SurveyLoad extends Aggregate {

    /** So many where HR set no other number. */
    public static final int USUAL = 10;
    /** More than that nobody can be asked for. */
    public static final int MOST = 200;

    @Column(name = "cycle_id", nullable = false)
    private Long cycleId;
    @Column(name = "most_each", nullable = false)
    private int mostEach;

    /** For JPA only. */
    protected SurveyLoad() {
    }

    /** The number of a cycle, as usual. */
    public SurveyLoad(Long cycleId) {
        this.cycleId = cycleId;
        this.mostEach = USUAL;
    }

    /**
     * Sets another number.
     *
     * @throws IllegalArgumentException when it is under 1 or over {@link #MOST}
     */
    public void set(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("surveys a person answers: 1 to " + MOST + ", not " + most);
        }
        mostEach = most;
    }

    /** The cycle. */
    public Long cycleId() {
        return cycleId;
    }

    /** How many surveys one person answers at most. */
    public int mostEach() {
        return mostEach;
    }
}
