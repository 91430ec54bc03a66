package kz.bagalau.account;

import java.time.Instant;
import kz.bagalau.access.Caller;

/**
 * What came of an attempt to log in or to confirm one's identity.
 *
 * @param outcome the outcome
 * @param caller  who it is; the guest unless he was let in
 * @param until   until when the account is locked; null: it is not
 */
public record LoginAnswer(Outcome outcome, Caller caller, Instant until) {

    /** The possible outcomes; texts {@code login.outcome.<name>}. */
    public enum Outcome {
        /** Name and password are right. */
        LET_IN,
        /** Name or password is wrong: which of them is not told. */
        WRONG,
        /** After too many wrong passwords the account is closed for a while. */
        LOCKED,
        /** The password is right, but the account is disabled. */
        DISABLED
    }

    static LoginAnswer no(Outcome outcome) {
        return new LoginAnswer(outcome, Caller.GUEST, null);
    }

    static LoginAnswer locked(Instant until) {
        return new LoginAnswer(Outcome.LOCKED, Caller.GUEST, until);
    }

    static LoginAnswer letIn(Caller caller) {
        return new LoginAnswer(Outcome.LET_IN, caller, null);
    }

    /** True when he was let in. */
    public boolean letIn() {
        return outcome == Outcome.LET_IN;
    }
}
