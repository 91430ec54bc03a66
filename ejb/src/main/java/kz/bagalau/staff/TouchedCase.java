package kz.bagalau.staff;

import java.io.Serializable;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;

/**
 * A running case that a change of the staff touches.
 *
 * @param caseId the case
 * @param personId the person whose record changes
 * @param servant name of the evaluated
 * @param part in which part the person stands in it
 * @param cycle the days of its cycle
 * @param stage where it stands, as its route names it
 */
public record TouchedCase(Long caseId, Long personId, PersonName servant, Part part, Days cycle, String stage) implements Serializable {

    /** The parts in which somebody stands in a case; texts {@code staff.part.<name>}. */
    public enum Part {
        /** He is evaluated. */
        EVALUATED,
        /** He evaluates. */
        EVALUATOR,
        /** He is asked in confidence. */
        RESPONDENT
    }
}
