package kz.bagalau.library;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A change of the working calendar that cannot be done as asked. */
@ApplicationException(rollback = true)
public class CalendarRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code act} and the values that fill it. */
    public CalendarRefused(String key, Object... values) {
        super(key, values);
    }
}
