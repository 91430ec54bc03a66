package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PostHolder;

/**
 * A servant seen from a cycle: due in it or not, and why.
 *
 * @param holder  the servant in his post
 * @param state   what becomes of him
 * @param period  the days that would be evaluated, or null where there are none
 * @param opens   the first day on which he can be evaluated, or null
 * @param closes  the last one, or null; before {@code opens} where the term is impossible
 * @param why     the rule's sentence; null where the staff does not say what the rule asks for
 * @param reason  HR's own reason where HR left him out, or null
 */
public record Candidate(PostHolder holder, State state, Days period, LocalDate opens, LocalDate closes, Step why, String reason)
        implements Serializable {

    /** What becomes of a servant in a cycle; named in the bundle as {@code cycle.state.<name>}. */
    public enum State {
        /** Has to be evaluated within the days of the cycle. */
        DUE,
        /** Has a case in the cycle. */
        ENROLLED,
        /** HR left him out. */
        EXCLUDED,
        /** The rule does not have him evaluated in these days. */
        NOT_DUE,
        /** The staff does not say when he entered the civil service. */
        UNKNOWN
    }

    /** The same servant in another state. */
    Candidate as(State other, String why) {
        return new Candidate(holder, other, period, opens, closes, this.why, why);
    }

    /** The servant. */
    public Long personId() {
        return holder.personId();
    }

    /** True when the window shuts before it opens: not missed, impossible. */
    public boolean impossible() {
        return closes != null && closes.isBefore(opens);
    }
}
