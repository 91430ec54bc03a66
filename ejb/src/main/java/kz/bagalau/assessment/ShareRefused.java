package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** Sheets of a large unit are not handed over to somebody who would score himself. Nothing is changed. */
@ApplicationException(rollback = true)
public class ShareRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    ShareRefused() {
        super("ranking.share.himself");
    }
}
