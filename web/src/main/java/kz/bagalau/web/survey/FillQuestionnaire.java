package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.model.survey.OpenedText;
import kz.bagalau.survey.AnswerQuestionnaire;
import kz.bagalau.survey.Questions;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** A respondent answers an anonymous questionnaire. What he gave before is not shown: nobody can open it before the closing, he neither. */
@Named
@ViewScoped
public class FillQuestionnaire implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AnswerQuestionnaire answering;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long survey;
    private HashMap<String, String> points = new HashMap<>();
    private String said;
    private transient Questions questions;

    /** Seals the answer; of two that were sent at once, as by a double click, one is kept, and the other is told so. */
    public String give() {
        try {
            return afterwards.then(() -> answering.answer(survey, Chosen.scores(points), said), here(), "survey.page.answered");
        } catch (RuntimeException thrown) {
            if (Trouble.of(thrown) != Trouble.CONFLICT || !answering.questions(survey).answered()) {
                throw thrown;
            }
            return afterwards.then(() -> { }, here(), "survey.page.answered.twice");
        }
    }

    /** Withdraws it. */
    public String withdraw() {
        return afterwards.then(() -> answering.withdraw(survey), here(), "survey.page.withdrawn");
    }

    private String here() {
        return "/survey/questionnaire.xhtml?survey=" + survey;
    }

    /** What is asked. */
    public Questions getQuestions() {
        if (questions == null) {
            questions = answering.questions(survey);
        }
        return questions;
    }

    /** The statements. */
    public List<Statement> getStatements() {
        return Statement.of(getQuestions(), words);
    }

    /** How many signs may be written. */
    public int getLongest() {
        return OpenedText.LONGEST;
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public Map<String, String> getPoints() {
        return points;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
