package kz.bagalau.library;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A deed on an own edition that cannot be done as asked. */
@ApplicationException(rollback = true)
public class OwnEditionRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code own} and the values that fill it. */
    public OwnEditionRefused(String key, Object... values) {
        super(key, values);
    }
}
