package kz.bagalau.assessment;

import java.util.List;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.model.evaluation.CaseResult;

/**
 * A result with its reasons as its reader may see them.
 *
 * @param sentences the lines that were frozen with the result, the conclusion first, in the reader's language
 */
public record ResultExplained(CaseResult result, List<Sentence> sentences) {

    public ResultExplained {
        sentences = List.copyOf(sentences);
    }
}
