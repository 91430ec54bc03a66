package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.Question;
import kz.bagalau.web.sheet.Line;
import kz.bagalau.web.text.Words;

/** A respondent answers in confidence. What he gave before is not shown: nobody can open it before the closing, he neither. */
@Named
@ViewScoped
public class AnswerTheSurvey implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AnswerSurvey answer;
    @Inject
    private Words words;

    private Long survey;
    private Map<String, String> points = new TreeMap<>();
    private transient Question question;

    /** Seals the answer. */
    public String give() {
        answer.answer(survey, Chosen.scores(points));
        return done("survey.page.answered");
    }

    /** Withdraws it. */
    public String withdraw() {
        answer.withdraw(survey);
        return done("survey.page.withdrawn");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return "/survey/answer.xhtml?faces-redirect=true&survey=" + survey;
    }

    /** What is asked. */
    public Question getQuestion() {
        if (question == null) {
            question = answer.question(survey);
        }
        return question;
    }

    /** The lines of the form. */
    public List<Line> getLines() {
        return getQuestion().form().criteria().stream().map(Line::of).toList();
    }

    /** The running total. */
    public String getTotal() {
        return words.number(getQuestion().form().runningTotal(new Marks(getQuestion().form().name(), Chosen.scores(points))));
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
