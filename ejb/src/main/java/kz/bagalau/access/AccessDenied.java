package kz.bagalau.access;

import jakarta.ejb.ApplicationException;

/** Access was refused; pages, REST and SOAP translate {@link #key()} with the bundle {@code access}. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {

    private final Operation operation;
    private final Refusal refusal;

    /** The operation, null where it is not declared, and the reason. */
    public AccessDenied(Operation operation, Refusal refusal) {
        super(operation + " refused: " + refusal);
        this.operation = operation;
        this.refusal = refusal;
    }

    /** The operation refused; null: the method declares none. */
    public Operation operation() {
        return operation;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** Key of the sentence that tells why. */
    public String key() {
        return "access.denied." + refusal.name();
    }
}
