package kz.bagalau.model.calendar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.model.Aggregate;

/** The special days of one year as the administrator keeps them; a year without this row has no data, and no day of it is guessed. */
@Entity
@Table(name = "calendar_year")
public class KeptYear extends Aggregate {

    @Column(name = "year_no", nullable = false)
    private int year;
    @Column(nullable = false)
    private int changes;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "year_id", nullable = false)
    @OrderBy("day")
    private List<SpecialDay> days = new ArrayList<>();

    /** For JPA only. */
    protected KeptYear() {
    }

    /** A year with its special days. */
    public KeptYear(CalendarYear year) {
        this.year = year.year();
        year.days().forEach(day -> days.add(new SpecialDay(day)));
    }

    /**
     * Puts other special days in the place of those kept.
     *
     * @throws IllegalArgumentException when they are those of another year
     */
    public void replace(CalendarYear other) {
        if (other.year() != year) {
            throw new IllegalArgumentException("days of " + other.year() + " for the year " + year);
        }
        days.clear();
        other.days().forEach(day -> days.add(new SpecialDay(day)));
        changes++;
    }

    /** The year with its days, for counting. */
    public CalendarYear year() {
        return new CalendarYear(year, days.stream().map(SpecialDay::special).toList());
    }

    /** The year's number. */
    public int number() {
        return year;
    }

    /** How often it was changed. */
    public int changes() {
        return changes;
    }
}
