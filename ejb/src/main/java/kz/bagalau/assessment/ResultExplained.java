package kz.bagalau.assessment;

import java.util.List;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.CaseResult;

/**
 * A result with its reasons as its reader may see them.
 *
 * @param name      what the result is of: the kind of result, or the competency
 * @param sentences the lines that were frozen with the result, the conclusion first, in the reader's language
 */
public record ResultExplained(CaseResult result, Text name, List<Sentence> sentences) {

    public ResultExplained {
        sentences = List.copyOf(sentences);
    }
}
