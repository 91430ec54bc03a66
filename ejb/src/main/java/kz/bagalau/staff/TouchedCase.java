package kz.bagalau.staff;

import java.io.Serializable;

/**
 * A running case that a correction of the staff touches.
 *
 * @param caseId the case
 * @param personId the person whose record changes
 * @param servant name of the evaluated
 * @param how in which part the person stands in it: key of a label
 * @param page address of the case within the application
 */
public record TouchedCase(Long caseId, Long personId, String servant, String how, String page) implements Serializable {
}
