package kz.bagalau.journal;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A deed on the journal that cannot be done as asked, whomever it is about. Nothing is changed. */
@ApplicationException(rollback = true)
public class JournalRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code journal} and the values that fill it. */
    public JournalRefused(String key, Object... values) {
        super(key, values);
    }
}
