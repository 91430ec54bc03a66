package kz.bagalau.disposal;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** Something stands against disposing of the papers chosen; nothing is disposed of. */
@ApplicationException(rollback = true)
public class DisposalRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    DisposalRefused(String key, Object... values) {
        super(key, values);
    }
}
