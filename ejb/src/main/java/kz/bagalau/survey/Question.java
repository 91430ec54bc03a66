package kz.bagalau.survey;

import java.io.Serializable;
import java.util.List;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.body.PersonName;

/**
 * What a respondent is asked.
 *
 * @param surveyId the survey
 * @param caseId   the case
 * @param personId the servant about whom he is asked
 * @param name     his name
 * @param form     the sheet: its criteria with their limits
 * @param notices  what he is told before he answers: how his answer is kept, and that there are few to hide among where that is so
 * @param due      until when
 * @param answered true where an answer of his lies sealed: it cannot be shown, a new one takes its place
 * @param open     false after closing: nothing can be changed
 */
public record Question(Long surveyId, Long caseId, Long personId, PersonName name, PointSheet form, List<Step> notices, DueDate due, boolean answered, boolean open)
        implements Serializable {
}
