package kz.bagalau.model.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kz.bagalau.model.paper.PaperNumber;

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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Enumerated(EnumType.STRING)
    @Column(name = "act_end_choice", length = 10)
    private Choice choice;
    @Column(name = "act_end_day")
    private LocalDate lastDay;
    @Column(name = "act_end_ground", length = 1000)
    private String ground;
    @Column(name = "act_end_decided")
    private LocalDate decidedOn;
    @Column(name = "act_end_number", length = 60)
    private String number;
    @Column(name = "act_end_scan")
    private Long scanId;

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

    /**
     * The same decision as the official's signed paper tells it.
     *
     * @param paper the number of the paper
     * @param scan  its stored scan
     * @throws IllegalArgumentException without a number
     */
    public ActEnd onPaper(String paper, Long scan) {
        if (paper == null || paper.isBlank()) {
            throw new IllegalArgumentException("a decision on paper has a number");
        }
        ActEnd written = new ActEnd(choice, lastDay, ground, decidedOn);
        written.number = new PaperNumber(paper).bare();
        written.scanId = scan;
        return written;
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

    /** The ground as results cite it: where it stands on paper, with the number and the date of that. */
    public String cited() {
        return number().map(paper -> "№ " + paper + ", " + DAY.format(decidedOn) + ": " + ground).orElse(ground);
    }

    /** When: the date on the paper, where there is one. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The number of the paper; empty where he decided in the program. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The stored scan of the paper; empty where he decided in the program. */
    public Optional<Long> scanId() {
        return Optional.ofNullable(scanId);
    }
}
