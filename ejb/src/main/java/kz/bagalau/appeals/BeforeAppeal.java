package kz.bagalau.appeals;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.Watched;

/**
 * What is known before an appeal is lodged.
 *
 * @param servant   whose appeal it is
 * @param decisions what may be appealed against, the latest first; at least one
 * @param results   every result that stands, the leading one first
 * @param to        to whom he may appeal
 * @param point     the point that says so
 * @param court     the point by which he may go to court at once; null where the act names no such way
 */
public record BeforeAppeal(PersonName servant, List<Decision> decisions, List<NamedResult> results, Text to, Citation point, Citation court) {

    public BeforeAppeal {
        decisions = List.copyOf(decisions);
        results = List.copyOf(results);
    }

    /** The day of the latest decision. */
    public LocalDate decidedOn() {
        return decisions.get(0).result().result().decidedOn();
    }

    /** By when the latest decision may be appealed against; null where the act sets no term. */
    public Watched term() {
        return decisions.get(0).term();
    }

    /**
     * A decision.
     *
     * @param term by when it may be appealed against; null where the act sets no term
     */
    public record Decision(NamedResult result, Watched term) {
    }
}
