package kz.bagalau.model.calibration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Part;
import kz.bagalau.model.paper.Written;

/** What a member said on a score: for it, or for another one. Part of {@link CalibrationItem}. */
@Entity
@Table(name = "calibration_argument")
@AttributeOverride(name = "ownerId", column = @Column(name = "item_id", nullable = false, updatable = false))
public class CalibrationArgument extends Part {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Embedded
    private Written words;
    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    /** For JPA only. */
    protected CalibrationArgument() {
    }

    CalibrationArgument(Long personId, Written words, Instant at) {
        this.personId = personId;
        this.words = words;
        this.saidAt = at;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** What. */
    public Written words() {
        return words;
    }

    /** When it was noted. */
    public Instant saidAt() {
        return saidAt;
    }
}
