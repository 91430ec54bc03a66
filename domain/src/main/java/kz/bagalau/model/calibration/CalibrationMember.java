package kz.bagalau.model.calibration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Part;

/** Somebody in the composition of a calibration session, and whether he is there. Part of {@link Calibration}. */
@Entity
@Table(name = "calibration_member")
@AttributeOverride(name = "ownerId", column = @Column(name = "calibration_id", nullable = false, updatable = false))
public class CalibrationMember extends Part {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(nullable = false)
    private boolean chair;
    @Column(name = "came_at")
    private Instant cameAt;
    @Column(name = "left_at")
    private Instant leftAt;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_because", length = 2000)
    private String releasedBecause;

    /** For JPA only. */
    protected CalibrationMember() {
    }

    CalibrationMember(Long personId) {
        this.personId = personId;
    }

    /** He is of the composition; whoever left it and is named again comes anew. */
    void name(boolean asChair) {
        chair = asChair;
        releasedAt = null;
        releasedBecause = null;
    }

    void release(String because, Instant at) {
        releasedAt = at;
        leftAt = cameAt == null || leftAt != null ? leftAt : at;
        releasedBecause = because;
    }

    void attend(boolean there, Instant at) {
        cameAt = there ? at : cameAt;
        leftAt = there ? null : at;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** True for the one whom the decision names to chair it. */
    public boolean chair() {
        return chair;
    }

    /** True while he is there. */
    public boolean present() {
        return !released() && cameAt != null && leftAt == null;
    }

    /** True once the official put others in the composition, and not him. */
    public boolean released() {
        return releasedAt != null;
    }

    /** On which ground he left the composition; null while he is of it. */
    public String releasedBecause() {
        return releasedBecause;
    }

    /** True when he was there at all: then he signs the protocol. */
    public boolean sat() {
        return cameAt != null;
    }
}
