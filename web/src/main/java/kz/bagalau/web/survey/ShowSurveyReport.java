package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.model.survey.SurveyMeeting;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.SurveyReport;
import kz.bagalau.survey.TellReport;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The report of an anonymous survey, as the reader may see it. */
@Named
@ViewScoped
public class ShowSurveyReport implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadReport reports;
    @EJB
    private TellReport telling;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Access access;
    @Inject
    private Words words;

    private Long id;
    private LocalDate met;
    private String agreed;
    private transient SurveyReport report;

    /** The report. */
    public SurveyReport getReport() {
        if (report == null) {
            report = reports.report(id);
        }
        return report;
    }

    /** The mean of a group in a line; empty where it does not stand apart there. */
    public String group(SurveyReport.Line line, Role group) {
        return line.groups().containsKey(group) ? words.number(line.groups().get(group)) : "–";
    }

    /** A number, or a dash where none is shown. */
    public String number(Score score) {
        return score == null ? "–" : words.number(score);
    }

    /** True where somebody stands apart in some line. */
    public boolean isGrouped() {
        return !getReport().groups().isEmpty();
    }

    /** True for a competency among the least expressed. */
    public boolean least(SurveyReport.Line line) {
        return getReport().least().stream().anyMatch(one -> one.code().equals(line.competency().code()));
    }

    /** True where a survey has its report, also after the meeting on it, and the reader opens it. */
    public boolean opens(Survey survey) {
        return survey.latest(Deed.REPORT).isPresent() && access.may(Operation.SURVEY_REPORT, survey.caseId());
    }

    /** True where the reader may enter the meeting on the report, and none is entered. */
    public boolean isTelling() {
        return getReport().telling() && access.may(Operation.SURVEY_FEEDBACK, id);
    }

    /** Enters the meeting. */
    public String tell() {
        return afterwards.then(() -> telling.met(id, met, agreed), "/survey/report.xhtml?case=" + id, "survey.tell.done");
    }

    /** How many signs of what was agreed are kept. */
    public int getLongest() {
        return SurveyMeeting.LONGEST;
    }

    /** Makes the paper, and opens it. */
    public void print() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/document/" + reports.print(id));
        faces.responseComplete();
    }

    public LocalDate getMet() {
        return met;
    }

    public void setMet(LocalDate met) {
        this.met = met;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
