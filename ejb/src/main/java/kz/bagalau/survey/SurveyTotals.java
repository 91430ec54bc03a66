package kz.bagalau.survey;

import java.io.Serializable;
import java.util.List;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.result.SurveySummary;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;

/**
 * What the anonymous surveys of a cycle came to together.
 *
 * @param period the days evaluated
 * @param people how many have a result
 * @param least  no number tells of fewer than so many
 * @param lines  of everybody, by competency; those that nobody was asked about are left out
 * @param topics the competencies least expressed in all of them
 * @param units  what is told of each unit
 */
public record SurveyTotals(Long cycleId, Days period, int people, int least, List<SurveySummary.Line> lines, List<Criterion> topics, List<OfUnit> units)
        implements Serializable {

    /**
     * A unit.
     *
     * @param unit   its name; null for those together whose units are too small
     * @param lines  by competency
     * @param topics what training there is about: the least expressed
     */
    public record OfUnit(Bilingual unit, List<SurveySummary.Line> lines, List<Criterion> topics) implements Serializable {

        /** The line of a competency. */
        public SurveySummary.Line line(Criterion competency) {
            return lines.stream().filter(one -> one.competency().code().equals(competency.code())).findFirst().orElseThrow();
        }
    }

    /** True where there is something to tell. */
    public boolean any() {
        return !topics.isEmpty();
    }
}
