package kz.bagalau.survey;

import jakarta.ejb.ApplicationException;

/** The master key that wrapped a survey's key is not in the key file: its answers cannot be opened. */
@ApplicationException(rollback = true)
public class KeyMissing extends RuntimeException {

    private final Long surveyId;

    KeyMissing(Long surveyId) {
        super("the master key of survey " + surveyId + " is not at hand");
        this.surveyId = surveyId;
    }

    /** The survey. */
    public Long surveyId() {
        return surveyId;
    }
}
