package kz.bagalau.web.rest.v1;

import java.util.List;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;

/**
 * What a calculation must hand to a rule.
 *
 * @param facts        the facts, one list for each rule named
 * @param categories   the categories that are named, where the post's category is asked for
 * @param services     whether it must be said if the post serves the public
 * @param competencies those of which one must be named
 */
public record WantedAnswer(List<TakesAnswer> facts, List<String> categories, boolean services, List<Named> competencies) {

    static WantedAnswer of(Lang lang, Wanted wanted) {
        return new WantedAnswer(wanted.facts().stream().map(takes -> TakesAnswer.of(lang, takes)).toList(),
                wanted.groups().map(RowSelection::categories).orElse(null), wanted.services(),
                wanted.competencies().stream().map(each -> new Named(each.code(), each.name().in(lang), null)).toList());
    }

    /** A code with its words, and its points where it has any. */
    public record Named(String code, String name, Object points) {
    }

    /** A line of a sheet with its limits. */
    public record Line(String code, String name, Object least, Object most) {
        static Line of(Lang lang, Criterion criterion) {
            return new Line(criterion.code(), criterion.name().in(lang), Exact.of(criterion.least()), Exact.of(criterion.most()));
        }
    }

    /** A sheet: its name, its lines, how many decimal places its points may have. */
    public record Sheet(String sheet, List<Line> points, int decimals) {
        static Sheet of(Lang lang, PointSheet sheet) {
            return new Sheet(sheet.name(), sheet.criteria().stream().map(each -> Line.of(lang, each)).toList(), sheet.decimals());
        }
    }

    /**
     * The facts of one rule.
     *
     * @param sort SHEETS, ENTRIES, TARGETS, PERIODS or MARKED
     */
    public record TakesAnswer(String rule, String label, String sort, Integer least, Integer most, List<Sheet> sheets, List<Named> kinds, Line score,
            Integer decimals, Boolean percent) {

        static TakesAnswer of(Lang lang, Takes takes) {
            String label = takes.rule().label().in(lang);
            String rule = takes.rule().name();
            if (takes instanceof Takes.Sheets sheets) {
                return new TakesAnswer(rule, label, "SHEETS", sheets.least(), sheets.most(), sheets.sheets().stream().map(each -> Sheet.of(lang, each)).toList(),
                        null, null, null, null);
            } else if (takes instanceof Takes.Entries entries) {
                return new TakesAnswer(rule, label, "ENTRIES", null, null, null, entries.kinds().stream()
                        .map(each -> new Named(each.code(), each.name().in(lang), points(each.points()))).toList(), null, null, null);
            } else if (takes instanceof Takes.Targets targets) {
                return new TakesAnswer(rule, label, "TARGETS", targets.least(), targets.most(), null, null, targets.range().map(each -> Line.of(lang, each)).orElse(null),
                        targets.decimals(), targets.percents().isPresent());
            }
            return new TakesAnswer(rule, label, takes instanceof Takes.Periods ? "PERIODS" : "MARKED", null, null, null, null, null, null, null);
        }

        private static Object points(Score score) {
            return Exact.of(score);
        }
    }
}
