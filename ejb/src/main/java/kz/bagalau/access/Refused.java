package kz.bagalau.access;

/**
 * Event, before the transaction is rolled back: somebody who is logged in was refused.
 *
 * @param caller    who
 * @param operation what
 * @param refusal   why not
 * @param subjectId about what; null: nothing in particular
 */
public record Refused(Caller caller, Operation operation, Refusal refusal, Long subjectId) {
}
