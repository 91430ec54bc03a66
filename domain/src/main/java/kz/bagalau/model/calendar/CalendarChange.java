package kz.bagalau.model.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** One change of the working calendar: what, why, by whom. Never changed itself. */
@Entity
@Table(name = "calendar_change")
public class CalendarChange extends Aggregate {

    /** What was done. */
    public enum Kind {
        /** A special day was added, or another put in its place. */
        PUT,
        /** A day became an ordinary one. */
        REMOVED,
        /** A day was confirmed against its source. */
        CONFIRMED,
        /** A whole year was taken from a file. */
        LOADED
    }

    private static final int LONGEST = 2000;

    @Column(name = "year_no", nullable = false)
    private int year;
    @Column(name = "on_day")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;
    @Column(length = LONGEST)
    private String told;
    @Column(nullable = false, length = 500)
    private String reason;
    @Column(name = "done_at", nullable = false)
    private Instant doneAt;
    @Column(name = "done_by", nullable = false, length = 200)
    private String doneBy;

    /** For JPA only. */
    protected CalendarChange() {
    }

    /**
     * A change.
     *
     * @param day the day, or null for a whole year
     * @param told what stood before and what stands now
     * @param reason the ground or source
     */
    public CalendarChange(int year, LocalDate day, Kind kind, String told, String reason, Instant at, String by) {
        this.year = year;
        this.day = day;
        this.kind = kind;
        this.told = told == null || told.length() <= LONGEST ? told : told.substring(0, LONGEST);
        this.reason = reason;
        this.doneAt = at;
        this.doneBy = by;
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** The day, or null for a whole year. */
    public LocalDate day() {
        return day;
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** What stood before and what stands now, or null. */
    public String told() {
        return told;
    }

    /** The ground or source. */
    public String reason() {
        return reason;
    }

    /** When. */
    public Instant doneAt() {
        return doneAt;
    }

    /** By whom. */
    public String doneBy() {
        return doneBy;
    }
}
