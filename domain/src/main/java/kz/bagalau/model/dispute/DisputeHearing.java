package kz.bagalau.model.dispute;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Part;
import kz.bagalau.model.paper.Written;

/** What one of those concerned said when HR heard him. Part of {@link Dispute}. */
@Entity
@Table(name = "dispute_hearing")
@AttributeOverride(name = "ownerId", column = @Column(name = "dispute_id", nullable = false, updatable = false))
public class DisputeHearing extends Part {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Embedded
    private Written words;
    @Column(name = "heard_on", nullable = false)
    private LocalDate heardOn;

    /** For JPA only. */
    protected DisputeHearing() {
    }

    DisputeHearing(Long personId, Written words, LocalDate heardOn) {
        this.personId = personId;
        this.words = words;
        this.heardOn = heardOn;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** What. */
    public Written words() {
        return words;
    }

    /** When. */
    public LocalDate heardOn() {
        return heardOn;
    }
}
