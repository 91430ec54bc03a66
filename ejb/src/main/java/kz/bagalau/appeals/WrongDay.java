package kz.bagalau.appeals;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A day that cannot be: what happened then comes before what it follows, or is not past yet. */
@ApplicationException(rollback = true)
public class WrongDay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate first;
    private final LocalDate last;

    WrongDay(LocalDate day, LocalDate first, LocalDate last) {
        super(day + " does not lie between " + first + " and " + last);
        this.first = first;
        this.last = last;
    }

    /** The first day that can be. */
    public LocalDate first() {
        return first;
    }

    /** The last day that can be. */
    public LocalDate last() {
        return last;
    }
}
