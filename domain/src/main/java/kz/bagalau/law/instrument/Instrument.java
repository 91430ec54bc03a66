package kz.bagalau.law.instrument;

import kz.bagalau.law.act.Rule;

/** A rule that answers with points or a grade. */
public interface Instrument extends Rule {

    /** Answers from the facts, asking other rules of the edition by name. */
    Outcome answer(Evaluation evaluation);
}
