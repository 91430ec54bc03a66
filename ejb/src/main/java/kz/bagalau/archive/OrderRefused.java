package kz.bagalau.archive;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** An order on a consequence cannot be entered as asked; nothing is changed. */
@ApplicationException(rollback = true)
public class OrderRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    OrderRefused(String key, Object... values) {
        super(key, values);
    }
}
