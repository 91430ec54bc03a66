package kz.bagalau.appeals;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.Watched;

/**
 * What is known before an appeal is lodged.
 *
 * @param decidedOn the day of the latest decision, from which the term runs
 * @param results   every result that stands, the leading one first
 * @param to        to whom he may appeal
 * @param point     the point that says so
 * @param term      by when; null where the act sets no term
 * @param court     the point by which he may go to court at once; null where the act names no such way
 */
public record BeforeAppeal(LocalDate decidedOn, List<NamedResult> results, Text to, Citation point, Watched term, Citation court) {

    public BeforeAppeal {
        results = List.copyOf(results);
    }
}
