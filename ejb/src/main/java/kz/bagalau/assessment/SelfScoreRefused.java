package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** The servant's own points cannot be kept: the supervisor has signed, or the sheet takes no points for targets. Nothing is changed. */
@ApplicationException(rollback = true)
public class SelfScoreRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    SelfScoreRefused(String key) {
        super(key);
    }
}
