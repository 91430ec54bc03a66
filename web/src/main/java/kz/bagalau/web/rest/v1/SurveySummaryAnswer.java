package kz.bagalau.web.rest.v1;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.result.SurveySummary;
import kz.bagalau.law.text.Lang;
import kz.bagalau.survey.SurveyTotals;
import kz.bagalau.web.text.Areas;

/**
 * What the anonymous surveys of a cycle came to together, what its page shows and nothing more.
 *
 * @param first        the first day evaluated, ISO
 * @param last         the last day
 * @param people       how many have a result
 * @param least        no number tells of fewer than so many
 * @param competencies of everybody, in the order of the act
 * @param topics       the codes of the competencies least expressed
 * @param units        the same by unit
 */
public record SurveySummaryAnswer(long cycleId, String first, String last, int people, int least, List<CompetencyTotal> competencies, List<String> topics,
        List<UnitTopics> units) {

    /** As the head of HR sees it. */
    public static SurveySummaryAnswer of(SurveyTotals totals, Lang lang) {
        return new SurveySummaryAnswer(totals.cycleId(), totals.period().first().toString(), totals.period().last().toString(), totals.people(), totals.least(),
                totals.any() ? totals.lines().stream().map(line -> CompetencyTotal.of(line, lang)).toList() : List.of(), codes(totals.topics()),
                totals.any() ? totals.units().stream().map(unit -> UnitTopics.of(unit, lang)).toList() : List.of());
    }

    private static List<String> codes(List<Criterion> topics) {
        return topics.stream().map(Criterion::code).toList();
    }

    /**
     * A competency.
     *
     * @param people in how many it was judged; left out where in too few
     * @param mean   of their means; left out with it
     * @param least  in how many it is the least expressed; left out where in too few
     */
    public record CompetencyTotal(String code, String name, Integer people, String mean, Integer least) {

        private static CompetencyTotal of(SurveySummary.Line line, Lang lang) {
            return new CompetencyTotal(line.competency().code(), line.competency().name().in(lang), boxed(line.people()),
                    line.mean().map(mean -> Areas.sentences().number(lang, mean)).orElse(null), boxed(line.least()));
        }

        private static Integer boxed(OptionalInt count) {
            return count.isPresent() ? Integer.valueOf(count.getAsInt()) : null;
        }
    }

    /**
     * A unit.
     *
     * @param unit   its name; left out for those together whose units are too small
     * @param topics the codes of the competencies least expressed in it
     */
    public record UnitTopics(String unit, List<String> topics) {

        private static UnitTopics of(SurveyTotals.OfUnit unit, Lang lang) {
            return new UnitTopics(Optional.ofNullable(unit.unit()).map(name -> name.in(lang.locale())).orElse(null), codes(unit.topics()));
        }
    }
}
