package kz.bagalau.model.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Validity;
import kz.bagalau.model.Aggregate;

/**
 * When an edition is in force, as an administrator found it in a source. It stands outside the edition, whose hash the days do not
 * enter. A line is never changed: the latest of an edition counts, the earlier ones are its history.
 */
@Entity
@Table(name = "edition_days")
public class EditionDays extends Aggregate {

    @Column(name = "edition_id", nullable = false, length = 80)
    private String editionId;
    @Column(name = "first_day", nullable = false)
    private LocalDate first;
    @Column(name = "end_day")
    private LocalDate end;
    @Column(nullable = false, length = 500)
    private String source;
    @Column(name = "set_at", nullable = false)
    private Instant setAt;
    @Column(name = "set_by", nullable = false, length = 200)
    private String setBy;

    /** For JPA only. */
    protected EditionDays() {
    }

    /**
     * The days of an edition.
     *
     * @param end    the first day on which it is in force no more, or null while it stands
     * @param source where the days are written
     * @throws IllegalArgumentException when the end does not lie after the first day
     */
    public EditionDays(String editionId, LocalDate first, LocalDate end, String source, Instant at, String by) {
        if (end != null && !end.isAfter(first)) {
            throw new IllegalArgumentException("In force from " + first + ", but no more on " + end);
        }
        this.editionId = Objects.requireNonNull(editionId, "editionId");
        this.first = Objects.requireNonNull(first, "first");
        this.end = end;
        this.source = Objects.requireNonNull(source, "source");
        this.setAt = at;
        this.setBy = by;
    }

    /** The days, confirmed. */
    public Validity validity() {
        return new Validity(Optional.of(first), Optional.ofNullable(end), true);
    }

    /** The edition. */
    public String editionId() {
        return editionId;
    }

    /** The first day in force. */
    public LocalDate first() {
        return first;
    }

    /** The first day on which it is in force no more, or null. */
    public LocalDate end() {
        return end;
    }

    /** Where the days are written. */
    public String source() {
        return source;
    }

    /** When this was set. */
    public Instant setAt() {
        return setAt;
    }

    /** Who set it. */
    public String setBy() {
        return setBy;
    }
}
