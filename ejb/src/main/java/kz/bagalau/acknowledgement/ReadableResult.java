package kz.bagalau.acknowledgement;

import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.session.NamedResult;
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
     * @param result   the one by which the case is known
     * @param reasons  why it is so, as frozen with it
     * @param all      every result of the case, the leading one first
     * @param act      the act under which it stands
     * @param rule     how the act wants him acquainted
     * @param awaited  true while his answer is awaited
     * @param follows  what the act joins to such a grade: a sentence each, with its point
     * @param grounds  for which decisions the act takes the result as a ground, whatever the grade
     * @param due      until when what follows is to be carried out, where the act sets a term
     */
    public record Decision(CaseResult result, String reasons, List<NamedResult> all, Text act, Acquaintance rule, boolean awaited, List<Step> follows, List<Step> grounds,
            List<Watched> due) {

        public Decision {
            all = List.copyOf(all);
            follows = List.copyOf(follows);
            grounds = List.copyOf(grounds);
            due = List.copyOf(due);
        }

        /** The leading grade in the act's words. */
        public Text grade() {
            return all.get(0).grade();
        }

        /** What the number behind it counts; null where it is points. */
        public Text measure() {
            return all.get(0).measure();
        }

        /** What stands beside the leading result. */
        public List<NamedResult> beside() {
            return all.subList(1, all.size());
        }
    }

    /** To whom he may appeal, by which point, until when. */
    public record AppealWay(Text to, Citation citation, Watched term) {
    }
}
