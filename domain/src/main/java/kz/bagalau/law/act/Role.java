package kz.bagalau.law.act;

/** Who somebody is to a case or a session: never an account's right, always a place in the procedure. */
public enum Role {
    /** The one evaluated. */
    SERVANT,
    SUPERVISOR,
    HIGHER_SUPERVISOR,
    /** The first head of the state body. */
    FIRST_HEAD,
    /** Whoever evaluates by the edition: supervisor, akim, head of unit, substitute. */
    EVALUATOR,
    SUBORDINATE,
    COLLEAGUE,
    /** One asked in a circular evaluation or in a survey. */
    RESPONDENT,
    HR_WORKER,
    HEAD_OF_HR,
    SECRETARY,
    CHAIR,
    MEMBER,
    /** Has the right to appoint and dismiss: the authorised official. */
    OFFICIAL,
    AKIM,
    DEPUTY_AKIM,
    /** A servant of the body who is none of the others, e.g. a second signer of an act. */
    OTHER_SERVANT,
    /** The department of economics and budget planning. */
    ECONOMICS,
    /** The service that documents breaches of executive discipline. */
    DOCUMENT_SERVICE,
    /** The authorised body for civil service affairs or its department. */
    CIVIL_SERVICE_BODY,
    COURT,
    ADMINISTRATOR,
    /** The program itself, where it states a fact (a term lapsed, a survey closed). */
    SYSTEM
}
