package kz.bagalau.model.evaluation;

import java.io.Serializable;
import java.util.Objects;
import kz.bagalau.law.number.Score;

/**
 * The value of a result with its reasons, as they are frozen.
 *
 * @param kind        the name of the edition's rule that it answers
 * @param part        the part of the period, e.g. "Q1"; empty for the whole
 * @param score       exact points as text ("62/3"), or null where there are none
 * @param grade       the code of the grade, or null: the act is silent, the body must decide
 * @param explanation the tree of reasons and the sentences, as JSON
 * @param facts       the facts from which it was computed, as JSON
 * @param program     the version of the program that computed it
 */
public record ResultValue(String kind, String part, String score, String grade, String explanation, String facts, String program)
        implements Serializable {

    public ResultValue {
        Objects.requireNonNull(kind, "kind");
        part = part == null ? "" : part;
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(program, "program");
        if (score != null) {
            Score.parse(score);
        }
    }
}
