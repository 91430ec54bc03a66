package kz.bagalau.web.survey;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.survey.Questions;
import kz.bagalau.web.text.Words;

/**
 * A statement of a questionnaire with what may be answered.
 *
 * @param code    the competency's code
 * @param words   the statement in the reader's language
 * @param choices the marks in words, and that one cannot judge
 */
public record Statement(String code, String words, List<SelectItem> choices) {

    /** The statements of a questionnaire. */
    static List<Statement> of(Questions questions, Words words) {
        return questions.form().statements().stream().map(each -> new Statement(each.code(), words.of(each.words()), choices(questions.form(), words))).toList();
    }

    private static List<SelectItem> choices(Questionnaire form, Words words) {
        return Stream.concat(form.scale().stream().map(mark -> new SelectItem(mark.points().toString(), mark.points() + " – " + words.of(mark.name()))),
                Stream.of(new SelectItem("", words.say("survey.ask.cannot")))).toList();
    }
}
