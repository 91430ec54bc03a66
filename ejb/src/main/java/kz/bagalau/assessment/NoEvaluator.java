package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;

/** The staff names nobody who could evaluate the servant of a case. */
@ApplicationException(rollback = true)
public class NoEvaluator extends RuntimeException {

    private final Long caseId;

    NoEvaluator(Long caseId) {
        super("case " + caseId + " has no supervisor");
        this.caseId = caseId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }
}
