package kz.bagalau.model.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.model.Aggregate;

/** Somebody whom HR left out of a cycle, with the reason. */
@Entity
@Table(name = "cycle_exclusion")
public class Exclusion extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "window_closes")
    private LocalDate windowCloses;
    @Column(nullable = false, length = 2000)
    private String reason;
    @Column(name = "on_day", nullable = false)
    private LocalDate day;
    @Column(name = "by_id")
    private Long byId;

    /** For JPA only. */
    protected Exclusion() {
    }

    Exclusion(Long personId, LocalDate windowCloses, String reason, LocalDate day, Long byId) {
        this.personId = personId;
        this.windowCloses = windowCloses;
        this.reason = reason;
        this.day = day;
        this.byId = byId;
    }

    boolean concerns(Long person, LocalDate closes) {
        return personId.equals(person) && (windowCloses == null || Objects.equals(windowCloses, closes));
    }

    /** Who is left out. */
    public Long personId() {
        return personId;
    }

    /** The last day of the window that he misses, or null for the whole cycle. */
    public LocalDate windowCloses() {
        return windowCloses;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Since when. */
    public LocalDate day() {
        return day;
    }

    /** Who left him out. */
    public Long byId() {
        return byId;
    }
}
