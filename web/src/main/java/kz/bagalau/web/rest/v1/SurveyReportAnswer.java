package kz.bagalau.web.rest.v1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.survey.SurveyReport;
import kz.bagalau.web.text.Areas;

/**
 * The report of a closed anonymous survey, what its page shows and nothing more: numbers as people read them, because an exact fraction would tell how many judged.
 *
 * @param first        the first day evaluated, ISO
 * @param last         the last day
 * @param answers      how many answered
 * @param nothing      why no means are shown to the caller; left out where they are
 * @param competencies in the order of the act
 * @param least        the codes of those least expressed
 * @param texts        what was written, in no order
 */
public record SurveyReportAnswer(long caseId, String first, String last, int answers, CalculationAnswer.ObstacleAnswer nothing, List<CompetencyMean> competencies,
        List<String> least, List<String> texts) {

    /** As one reader may see it. */
    public static SurveyReportAnswer of(SurveyReport report, Lang lang) {
        return new SurveyReportAnswer(report.caseId(), report.period().first().toString(), report.period().last().toString(), report.answers(),
                Optional.ofNullable(report.nothing()).map(why -> CalculationAnswer.ObstacleAnswer.of(lang, why)).orElse(null),
                report.lines().stream().map(line -> CompetencyMean.of(line, lang)).toList(), report.least().stream().map(Criterion::code).toList(), report.texts());
    }

    private static String said(Lang lang, Score score) {
        return score == null ? null : Areas.sentences().number(lang, score);
    }

    /**
     * A competency.
     *
     * @param mean   of the answers; left out where it is not shown
     * @param self   the servant's own mark; left out where he gave none
     * @param groups the means of the groups that stand apart
     * @param others the mean of all the others; left out where no group stands apart
     */
    public record CompetencyMean(String code, String name, String mean, String self, List<GroupMean> groups, String others) {

        private static CompetencyMean of(SurveyReport.Line line, Lang lang) {
            return new CompetencyMean(line.competency().code(), line.competency().name().in(lang), said(lang, line.mean()), said(lang, line.self()),
                    line.groups().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(group -> new GroupMean(group.getKey(), said(lang, group.getValue()))).toList(),
                    said(lang, line.others()));
        }
    }

    /** The mean of a group that stands apart. */
    public record GroupMean(Role group, String mean) {
    }
}
