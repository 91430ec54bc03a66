package kz.bagalau.journal;

import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.model.evaluation.EvaluationCase;

/**
 * What is said of a fact of one servant: why it is not entered, or an entry of his not changed; or that it counts later than expected.
 *
 * @param entryId  the entry; null where it is not entered yet
 * @param key      the sentence
 * @param values   what fills it
 * @param citation the point; null where no act says it
 */
public record Refused(Long caseId, Long personId, Long entryId, String key, List<Arg> values, Citation citation) {

    public Refused {
        values = List.copyOf(values);
    }

    static Refused of(EvaluationCase subject, String key, Arg... values) {
        return new Refused(subject.id(), subject.personId(), null, key, List.of(values), null);
    }

    static Refused of(EvaluationCase subject, LegalObstacle obstacle) {
        return new Refused(subject.id(), subject.personId(), null, obstacle.key(), obstacle.args(), obstacle.citation());
    }

    Refused about(Long entry) {
        return new Refused(caseId, personId, entry, key, values, citation);
    }
}
