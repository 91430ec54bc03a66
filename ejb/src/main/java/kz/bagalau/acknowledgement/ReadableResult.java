package kz.bagalau.acknowledgement;

import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.Watched;

/**
 * A result as its servant reads it.
 *
 * @param grade      the grade in the act's words
 * @param terms      the terms of his case
 * @param appealTo   to whom he may appeal; null where the act names nobody
 * @param appealDue  until when; null with {@code appealTo}
 * @param appealAt   the point on appeals; null with {@code appealTo}
 */
public record ReadableResult(Acknowledgement acknowledgement, EvaluationCase subject, CaseResult result, Text grade, List<Watched> terms, Text appealTo,
        DueDate appealDue, Citation appealAt) {

    public ReadableResult {
        terms = List.copyOf(terms);
    }
}
