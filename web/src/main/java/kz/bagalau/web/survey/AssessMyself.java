package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.survey.AnswerQuestionnaire;
import kz.bagalau.survey.Questions;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The servant assesses himself by the questionnaire that the others fill about him: it stands beside the result and counts nowhere. */
@Named
@ViewScoped
public class AssessMyself implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AnswerQuestionnaire answering;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long survey;
    private HashMap<String, String> points = new HashMap<>();
    private transient Questions questions;

    /** Takes up what he noted before. */
    public void load() {
        getQuestions().own().forEach((code, score) -> points.put(code, score.toString()));
    }

    /** Notes it. */
    public String keep() {
        return afterwards.then(() -> answering.assess(survey, Chosen.scores(points)), "/survey/self.xhtml?survey=" + survey, "survey.self.kept");
    }

    /** What is asked. */
    public Questions getQuestions() {
        if (questions == null) {
            questions = answering.aboutOneself(survey);
        }
        return questions;
    }

    /** The statements. */
    public List<Statement> getStatements() {
        return Statement.of(getQuestions(), words);
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
}
