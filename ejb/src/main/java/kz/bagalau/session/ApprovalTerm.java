package kz.bagalau.session;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Citation;

/**
 * By when the official has to approve, so that the servant is acquainted in the act's term before the term of appeal ends.
 *
 * @param day           the last day
 * @param left          working days left on it; negative after it
 * @param appealUntil   the last day of the term of appeal, which runs from the decision
 * @param citation      the points of the two terms
 * @param toBeConfirmed whether the calendar behind it is not confirmed yet
 */
public record ApprovalTerm(LocalDate day, int left, LocalDate appealUntil, Citation citation, boolean toBeConfirmed) implements Serializable {
}
