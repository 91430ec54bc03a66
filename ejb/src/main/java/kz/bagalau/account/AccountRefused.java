package kz.bagalau.account;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A deed on accounts that cannot be done as asked. */
@ApplicationException(rollback = true)
public class AccountRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** A sentence of the bundle {@code account} and the values that fill it. */
    public AccountRefused(String key, Object... values) {
        super(key, values);
    }
}
