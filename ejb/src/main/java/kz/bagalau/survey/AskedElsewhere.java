package kz.bagalau.survey;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** The act of a case has an anonymous survey: whom to ask in it is named among the surveys of its cycle. */
@ApplicationException(rollback = true)
public class AskedElsewhere extends DeedRefused {

    private static final long serialVersionUID = 1L;

    AskedElsewhere() {
        super("survey.elsewhere");
    }
}
