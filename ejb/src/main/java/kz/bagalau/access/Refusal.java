package kz.bagalau.access;

/** Why an operation was refused; the bundle {@code access} has a sentence for each, {@code access.denied.<name>}. */
public enum Refusal {
    /** Nobody is logged in. */
    NOT_LOGGED_IN,
    /** The one-time password has to be changed first. */
    PASSWORD_DUE,
    /** None of the caller's roles, in this body and on this day, allows it. */
    ROLE,
    /** It is the caller's own matter, and he would act in another role than the servant's. */
    OWN_CASE,
    /** The edition does not let him know the result. */
    RESULT,
    /** His role allows it at another stage of the case. */
    PHASE,
    /** His identity has to be confirmed first. */
    UNCONFIRMED,
    /** It is for demonstration only. */
    DEMO_ONLY,
    /** There is no such matter. */
    UNKNOWN,
    /** The program does not say which operation this is. */
    UNDECLARED;

    /** The HTTP status by which programs are told. */
    public int status() {
        return switch (this) {
            case NOT_LOGGED_IN -> 401;
            case UNKNOWN -> 404;
            default -> 403;
        };
    }

    /** True where it holds whatever the matter is: who he is, not what he may. */
    boolean beforeMatter() {
        return this == NOT_LOGGED_IN || this == PASSWORD_DUE || this == DEMO_ONLY;
    }
}
