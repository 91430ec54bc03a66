package kz.bagalau.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;

/**
 * A questionnaire about a servant, to one who is asked about him, or to himself.
 *
 * @param period   the days evaluated
 * @param form     its statements and the marks of its scale
 * @param notices  what is told before it is answered: how an answer is kept, and that there are few to hide among where that is so
 * @param due      until when
 * @param answered true where an answer is in: one given in confidence cannot be shown, a new one takes its place
 * @param open     false after closing: nothing can be changed
 * @param own      the servant's marks of himself; empty for anybody else
 */
public record Questions(Long surveyId, PersonName name, Bilingual post, Days period, Questionnaire form, List<Step> notices, DueDate due,
        boolean answered, boolean open, Map<String, Score> own) implements Serializable {
}
