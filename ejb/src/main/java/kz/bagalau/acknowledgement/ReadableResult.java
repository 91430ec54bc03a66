package kz.bagalau.acknowledgement;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.Watched;

/**
 * A result as its servant reads it.
 *
 * @param term   by when he has to be acquainted; null where the act sets no term
 * @param appeal how he may appeal; null where the act says nothing
 */
public record ReadableResult(Acknowledgement acknowledgement, EvaluationCase subject, Decision decision, Watched term, AppealWay appeal) {

    /**
     * What was decided.
     *
     * @param grade    in the act's words
     * @param rule     how the act wants him acquainted
     * @param awaited  true while his answer is awaited
     */
    public record Decision(CaseResult result, Text grade, Acquaintance rule, boolean awaited) {
    }

    /** To whom he may appeal, by which point, until when. */
    public record AppealWay(Text to, Citation citation, Watched term) {
    }
}
