package kz.bagalau.session;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** No order has put a commission in force on the day of a session. */
@ApplicationException(rollback = true)
public class NoCommission extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    NoCommission(LocalDate day) {
        super("no commission on " + day);
        this.day = day;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }
}
