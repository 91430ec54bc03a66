package kz.bagalau.model.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What the authorised official decided about a running cycle whose act ends within its days, with the ground (METHODOLOGIES.md, section 9). */
@Embeddable
public class ActEnd implements Serializable {

    /** What becomes of the cycle. */
    public enum Choice {
        /** It is finished under the act that ended. */
        FINISH,
        /** The servants are evaluated up to the last day of the act. */
        UP_TO,
        /** It stops without result; what was planned is carried over into a cycle under the new act. */
        STOP
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "act_end_choice", length = 10)
    private Choice choice;
    @Column(name = "act_end_day")
    private LocalDate lastDay;
    @Column(name = "act_end_ground", length = 1000)
    private String ground;
    @Column(name = "act_end_decided")
    private LocalDate decidedOn;

    /** For JPA only. */
    protected ActEnd() {
    }

    /**
     * A decision.
     *
     * @param lastDay the last day of the act
     * @throws IllegalArgumentException without a ground
     */
    public ActEnd(Choice choice, LocalDate lastDay, String ground, LocalDate decidedOn) {
        if (ground == null || ground.isBlank()) {
            throw new IllegalArgumentException("what becomes of a cycle whose act ended is decided with a ground");
        }
        this.choice = choice;
        this.lastDay = lastDay;
        this.ground = ground.strip();
        this.decidedOn = decidedOn;
    }

    /** What was decided. */
    public Choice choice() {
        return choice;
    }

    /** The last day of the act. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Why. */
    public String ground() {
        return ground;
    }

    /** When. */
    public LocalDate decidedOn() {
        return decidedOn;
    }
}
