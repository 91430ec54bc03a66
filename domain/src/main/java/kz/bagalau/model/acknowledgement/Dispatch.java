package kz.bagalau.model.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.PaperNumber;

/**
 * A result was sent to one who refused to be acquainted with it: by which medium, when, under which number, entered by whom. The proof may be
 * a scan. Part of {@link Acknowledgement}.
 */
@Entity
@Table(name = "dispatch")
public class Dispatch extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Medium medium;
    @Column(name = "sent_on", nullable = false)
    private LocalDate sentOn;
    @Column(name = "number_no", nullable = false, length = 100)
    private String number;
    @Column(name = "proof_id")
    private Long proofId;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    /** For JPA only. */
    protected Dispatch() {
    }

    /**
     * What was sent.
     *
     * @param number  under which the channel keeps it, 1 to 100 signs
     * @param proofId the stored proof, or null
     * @throws IllegalArgumentException if it has no number
     */
    public Dispatch(Medium medium, LocalDate sentOn, String number, Long proofId, Long enteredBy, Instant enteredAt) {
        if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("What is sent by " + medium + " has a number there");
        }
        this.medium = medium;
        this.sentOn = sentOn;
        this.number = new PaperNumber(number).bare();
        this.proofId = proofId;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** By which channel. */
    public Medium medium() {
        return medium;
    }

    /** On which day. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** Under which number the channel keeps it. */
    public String number() {
        return number;
    }

    /** The stored proof, or null. */
    public Long proofId() {
        return proofId;
    }

    /** Who entered it; null: the program. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** When it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }
}
