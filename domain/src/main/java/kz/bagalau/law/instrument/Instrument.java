package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.Rule;

/** A rule that answers with points or a grade. */
public interface Instrument extends Rule {

    /** Answers from the facts, asking other rules of the edition by name. */
    Outcome answer(Evaluation evaluation);

    /** The names of the rules whose answers it asks for; none if it answers from facts, or always the same. */
    default List<String> asks() {
        return List.of();
    }

    /** The grades it can answer with, the lowest first; none if it answers with points alone. */
    default List<Grade> grades() {
        return List.of();
    }

    /** True if it answers with a grade and no points: no other rule can count with it. */
    default boolean gradeOnly() {
        return false;
    }
}
