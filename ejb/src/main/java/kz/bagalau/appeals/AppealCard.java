package kz.bagalau.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.Watched;

/**
 * An appeal with what is known of it.
 *
 * @param result   the decision against which it is
 * @param grade    its grade in the act's words
 * @param results  what stands in the case now, the leading result first
 * @param decided  the new decision's grade; null while there is none
 * @param to       to whom it went
 * @param terms    its terms in the order of the act
 * @param offered  what may be done next, and what stands in the way
 * @param strip    its way
 * @param sessions the sessions on whose agenda its case may be put
 * @param people   names by id
 */
public record AppealCard(Appeal appeal, EvaluationCase subject, CaseResult result, Text grade, List<NamedResult> results, Text decided, Text to, List<Watched> terms,
        List<Offer> offered, List<StripPlace> strip, List<Sitting> sessions, Map<Long, PersonName> people) {

    public AppealCard {
        results = List.copyOf(results);
        terms = List.copyOf(terms);
        offered = List.copyOf(offered);
        strip = List.copyOf(strip);
        sessions = List.copyOf(sessions);
        people = Map.copyOf(people);
    }

    /** True where nothing stands in the way of the deed. */
    public boolean open(Deed deed) {
        return offered.stream().anyMatch(one -> one.deed() == deed && one.open());
    }

    /** A session that is still being composed. */
    public record Sitting(Long id, LocalDate day) {
    }
}
