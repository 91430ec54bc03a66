package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** A stay of somebody at a session: when he came and when he left; null while he is there. Part of {@link Session}. */
@Entity
@Table(name = "attendance")
public class Attendance extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "came_at", nullable = false)
    private Instant cameAt;
    @Column(name = "left_at")
    private Instant leftAt;

    /** For JPA only. */
    protected Attendance() {
    }

    Attendance(Long personId, Instant cameAt) {
        this.personId = personId;
        this.cameAt = cameAt;
    }

    /** He came at another moment than was noted. */
    void came(Instant at) {
        cameAt = at;
    }

    void leave(Instant at) {
        leftAt = at;
    }

    /** True while he is there. */
    public boolean there() {
        return leftAt == null;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** When he came. */
    public Instant cameAt() {
        return cameAt;
    }

    /** When he left; null while he is there. */
    public Instant leftAt() {
        return leftAt;
    }
}
