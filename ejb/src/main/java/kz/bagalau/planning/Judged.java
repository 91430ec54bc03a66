package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;

import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.FullName;
import kz.bagalau.watch.Watched;

/**
 * How the act's rule stands to a case when the sheets are filled.
 *
 * @param kk    the servant's name in Kazakh
 * @param ru    in Russian
 * @param stage where the case stands
 * @param state evaluated, later, or not
 * @param why   the rule's sentence; null where he has left
 * @param back  the first day after the absence for which the evaluation waits; null while it is not known, or nothing is waited for
 * @param until by when he is evaluated after coming back; null where nothing is waited for
 * @param signed true where a sheet about him is signed
 */
public record Judged(Long caseId, Long personId, FullName kk, FullName ru, String stage, State state, Step why, LocalDate back, Watched until,
        boolean signed) implements Serializable {

    /** What follows from the rule; named in the bundle as {@code cycle.judged.<name>}. */
    public enum State {
        EVALUATED, AFTER_RETURN, NOT_EVALUATED, LEFT
    }

    /** The same with the term to evaluate him after coming back. */
    Judged until(Watched term) {
        return new Judged(caseId, personId, kk, ru, stage, state, why, back, term, signed);
    }

    /** True where the evaluation waits for his return, or has waited for it. */
    boolean waits() {
        return state == State.AFTER_RETURN || back != null;
    }

    /** True where the case can be ended without an evaluation. */
    public boolean ends() {
        return state == State.NOT_EVALUATED || state == State.LEFT && !signed;
    }
}
