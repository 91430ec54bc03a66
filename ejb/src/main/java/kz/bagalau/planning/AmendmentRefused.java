package kz.bagalau.planning;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A cycle cannot be taken over to an amended wording: there is none within its days, or somebody did it meanwhile. Nothing is changed. */
@ApplicationException(rollback = true)
public class AmendmentRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    AmendmentRefused(String key) {
        super(key);
    }
}
