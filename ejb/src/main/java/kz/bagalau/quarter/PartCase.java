package kz.bagalau.quarter;

import java.io.Serializable;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.FullName;

/**
 * How a servant stands to a part of the year.
 *
 * @param kk         his name in Kazakh
 * @param ru         in Russian
 * @param state      whether he is evaluated for it
 * @param why        the rule's sentence; null where there is none
 * @param sheetId    his sheet, or null while none went out
 * @param stage      where it stands, or null
 * @param evaluator  who evaluates him: the supervisor on the part's last day; null where the staff names nobody
 */
public record PartCase(Long caseId, Long personId, FullName kk, FullName ru, State state, Step why, Long sheetId, String stage, Evaluator evaluator) implements Serializable {

    /** What follows; named in the bundle as {@code quarter.state.<name>}. */
    public enum State {
        /** His sheet can go out. */
        DUE,
        /** He is away: his sheet goes out, and is signed after he has come back. */
        AFTER_RETURN,
        /** The rule does not have him evaluated for it. */
        NOT_EVALUATED,
        /** He has left, or his case has ended. */
        LEFT,
        /** The staff names nobody who could evaluate him. */
        NOBODY,
        /** His sheet went out. */
        OPENED;

        /** True while his sheet can go out. */
        public boolean opens() {
            return this == DUE || this == AFTER_RETURN;
        }
    }

    /**
     * Who evaluates: a person with his names.
     *
     * @param why the sentence of the rule by which he does so instead of the supervisor; null where he is that one, or the sheet went out
     */
    public record Evaluator(Long personId, FullName kk, FullName ru, Step why) implements Serializable {
    }
}
