package kz.bagalau.account;

/** The states of an account that the list tells apart; texts {@code account.state.<name>}. */
public enum AccountState {
    /** May log in. */
    ACTIVE("a.disabledAt is null and (a.lock.lockedUntil is null or a.lock.lockedUntil <= :now)"),
    /** Closed for a while after wrong passwords. */
    LOCKED("a.lock.lockedUntil > :now"),
    /** Closed until an administrator opens it. */
    DISABLED("a.disabledAt is not null"),
    /** Still has the password that was handed out. */
    ONE_TIME("a.oneTime = true");

    private final String condition;

    AccountState(String condition) {
        this.condition = condition;
    }

    /** The condition on account {@code a} at the moment {@code :now}. */
    String condition() {
        return condition;
    }
}
