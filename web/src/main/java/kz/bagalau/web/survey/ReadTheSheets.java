package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.web.text.Words;

/** The sheets of a closed survey: whole, unsigned, undated, in random order. */
@Named
@ViewScoped
public class ReadTheSheets implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CloseSurvey closed;
    @EJB
    private ReadCase read;
    @Inject
    private Words words;

    private Long id;
    private transient List<OpenedAnswer> answers;

    /** The sheets. */
    public List<OpenedAnswer> getAnswers() {
        if (answers == null) {
            answers = closed.answers(id);
        }
        return answers;
    }

    /** The form of a sheet. */
    public PointSheet form(OpenedAnswer answer) {
        return read.law(id).edition().rule(answer.sheet(), PointSheet.class);
    }

    /** The points of a criterion, as they are read. */
    public String points(OpenedAnswer answer, String code) {
        return words.number(answer.points().get(code));
    }

    /** The total of a sheet. */
    public String total(OpenedAnswer answer) {
        Map<String, Score> points = answer.points();
        return words.number(Score.sum(points.values()));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
