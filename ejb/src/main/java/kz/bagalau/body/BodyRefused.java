package kz.bagalau.body;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A deed on a body or its units that cannot be done as asked. */
@ApplicationException(rollback = true)
public class BodyRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code body} and the values that fill it. */
    public BodyRefused(String key, Object... values) {
        super(key, values);
    }
}
