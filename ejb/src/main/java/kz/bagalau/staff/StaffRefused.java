package kz.bagalau.staff;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A deed on the staff that cannot be done as asked. */
@ApplicationException(rollback = true)
public class StaffRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code staff} and the values that fill it. */
    public StaffRefused(String key, Object... values) {
        super(key, values);
    }
}
