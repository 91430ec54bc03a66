package kz.bagalau.web.rest.v1;

import java.util.List;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Told;

/**
 * A line of an explanation in an answer.
 *
 * @param text    what it says, in the language of the answer
 * @param source  its place in the act as people read it, "п. 18"
 * @param edition the edition that it cites
 * @param points  the points that it cites; none where the point is not at hand
 * @param basis   on what it stands: TEXT, TYPICAL or INTERPRETATION
 * @param notes   the gaps of the act on which it rests: what is unclear, what was decided and why
 * @param because the lines on which it rests
 */
public record Reason(String text, String source, String edition, List<String> points, String basis, List<String> notes, List<Reason> because) {

    /** The line with all that stands under it. */
    public static Reason of(Told told) {
        var line = told.sentence();
        return new Reason(line.text(), line.source(), line.citation().edition().value(), line.citation().points().stream().map(PointRef::label).toList(),
                line.citation().basis().name(), line.notes(), told.because().stream().map(Reason::of).toList());
    }
}
