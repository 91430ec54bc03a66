package kz.bagalau.planning;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of something that happened outside the system cannot be right: it is not past yet, or comes before what it follows. Nothing is
 * changed, and the reader is told the day and its limits.
 */
@ApplicationException(rollback = true)
public class WrongDay extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * A day outside its limits.
     *
     * @param first the first day that can be, or null where only the last matters
     */
    public WrongDay(LocalDate day, LocalDate first, LocalDate last) {
        super(day + " does not lie between " + first + " and " + last);
        this.day = day;
        this.first = first;
        this.last = last;
    }

    /** The day that was entered. */
    public LocalDate day() {
        return day;
    }

    /** The first day that can be; empty where only the last matters. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day that can be. */
    public LocalDate last() {
        return last;
    }
}
