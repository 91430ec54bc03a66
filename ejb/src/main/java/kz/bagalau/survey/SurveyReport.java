package kz.bagalau.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;

/**
 * The report of a closed anonymous survey, as one viewer may see it.
 *
 * @param answers   how many answered
 * @param nothing   why no means are shown to him; null where they are
 * @param lines     the competencies in the order of the act
 * @param least     those least expressed
 * @param texts     what was written, in no order; none where he may not read it
 * @param groups    the groups that stand apart in some line
 * @param printable true where there is something that everybody who may hold the paper may know
 * @param told      the meeting at which the servant was told of it; null before
 * @param telling   true where the act has that meeting next
 */
public record SurveyReport(Long caseId, PersonName name, Bilingual post, Bilingual unit, Days period, int answers, LegalObstacle nothing, List<Line> lines,
        List<Criterion> least, List<String> texts, List<Role> groups, boolean printable, Told told, boolean telling) implements Serializable {

    /**
     * The meeting on it.
     *
     * @param by     who entered it
     * @param on     its day
     * @param agreed what was agreed
     */
    public record Told(PersonName by, LocalDate on, String agreed) implements Serializable {
    }

    /** The competencies as the law class lets a viewer see them, beside the servant's own marks. */
    public static List<Line> lines(Disclosure shown, Map<String, Score> self) {
        return shown.lines().stream().map(line -> new Line(line.competency(), line.mean().map(Explained::value).orElse(null), line.mean().map(Explained::step).orElse(null),
                self.get(line.competency().code()), line.groups(), line.others().orElse(null))).toList();
    }

    /**
     * A competency.
     *
     * @param mean   of the answers; null where it is not shown
     * @param why    the sentence of the mean; null with it
     * @param self   the servant's own mark; null where he gave none
     * @param groups the means of the groups that stand apart
     * @param others the mean of all the others; null where no group stands apart
     */
    public record Line(Criterion competency, Score mean, Step why, Score self, Map<Role, Score> groups, Score others) implements Serializable {
    }
}
