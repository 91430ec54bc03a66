package kz.bagalau.model.exchange;

import static kz.bagalau.model.exchange.DocumentState.Step.REFUSE;
import static kz.bagalau.model.exchange.DocumentState.Step.REGISTER;
import static kz.bagalau.model.exchange.DocumentState.Step.REPLACE;
import static kz.bagalau.model.exchange.DocumentState.Step.SETTLE;

import java.util.Map;
import java.util.Optional;

/** How far a document is in the exchange. */
public enum DocumentState {

    /** Waits to be registered. */
    READY,
    /** Has a number there. */
    REGISTERED,
    /** Was not registered, for a reason. */
    REFUSED,
    /** Another document came in its place; its number there may still be told and put right. */
    REPLACED,
    /** Settled by hand, outside the exchange. */
    SETTLED;

    /** What can happen to a document. */
    public enum Step {
        REGISTER, REFUSE, REPLACE, SETTLE
    }

    /**
     * What follows on what; what is not here cannot be. To register what has a number is to correct it. A system that refused may think better of
     * it, and one that registers while the document is being replaced has registered it.
     */
    private static final Map<DocumentState, Map<Step, DocumentState>> NEXT = Map.of(
            READY, Map.of(REGISTER, REGISTERED, REFUSE, REFUSED, REPLACE, REPLACED, SETTLE, SETTLED),
            REGISTERED, Map.of(REGISTER, REGISTERED, REPLACE, REPLACED),
            REFUSED, Map.of(REGISTER, REGISTERED, REPLACE, REPLACED, SETTLE, SETTLED),
            REPLACED, Map.of(REGISTER, REPLACED),
            SETTLED, Map.of(REGISTER, REGISTERED, REPLACE, REPLACED));

    /** The state after a step; empty where it cannot be taken. */
    public Optional<DocumentState> after(Step step) {
        return Optional.ofNullable(NEXT.get(this).get(step));
    }
}
