package kz.bagalau.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.watch.Watched;

/**
 * What is worked out for a sheet before its evaluator scores it: planned and actual values, no score (aksu-2023, п. 16, 21, 23).
 *
 * @param name     the servant's name, or null
 * @param period   the quarter
 * @param term     the term within which it is worked out and agreed, or null where none runs
 * @param lines    the targets, in their order
 * @param entered  the day on which the values were entered last; null while one of them is missing
 * @param agreed   the day on which the department of economics agreed to them as they stand, or null
 * @param enters   true where the caller may enter values now
 * @param agrees   true where the caller may agree to them now
 */
public record SheetFacts(Long sheetId, PersonName name, Bilingual post, Text period, Watched term, List<Line> lines, LocalDate entered, LocalDate agreed, boolean enters,
        boolean agrees) implements Serializable {

    /** A target: what was planned, what was worked out, and how far it is reached by that; null while that cannot be computed. */
    public record Line(String code, String name, String unit, String planned, String direction, String value, Score percent) implements Serializable {

        static Line of(ScoreForm form, TargetLine line) {
            Optional<Explained<Score>> percent = form.percentage().computed(line.with(line.measure().precomputed(), TargetLine.Scored.NONE));
            return new Line(line.code(), line.name(), line.unit(), line.planned(), line.measure().direction() == null ? "" : line.measure().direction().name(),
                    line.measure().precomputed(), percent.map(Explained::value).orElse(null));
        }
    }

    /** How far it is: nothing entered, entered and not agreed, agreed; named in the bundle as {@code sheet.facts.state.<name>}. */
    public String state() {
        return agreed != null ? "AGREED" : entered != null ? "ENTERED" : "WAITS";
    }
}
