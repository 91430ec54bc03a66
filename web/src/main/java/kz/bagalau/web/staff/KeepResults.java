package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.staff.PaperResult;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.ReadPerson;
import kz.bagalau.staff.ResultDeeds;

/** Results of evaluations held before the system: takes one over from its paper, takes a wrong one out. */
@Named
@ViewScoped
public class KeepResults extends PersonForm {

    private static final long serialVersionUID = 1L;

    private Integer year;
    private LocalDate decided;
    private String grade;
    private String source;
    private Long result;
    private String reason;
    private List<PriorResult> counting = List.of();

    @EJB
    private ResultDeeds deeds;

    @EJB
    private ReadPerson persons;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        counting = persons.results(getId()).stream().filter(one -> one.removedAt() == null).toList();
    }

    /** Takes a result over. */
    public String add() {
        return deed(() -> deeds.add(getId(), getBody(), new PaperResult(year, decided, grade, null, source)), "staff.results.added");
    }

    /** Takes a wrong result out. */
    public String remove() {
        return deed(() -> deeds.remove(getId(), result, reason), "staff.results.removed");
    }

    /** The results that count. */
    public List<PriorResult> getCounting() {
        return counting;
    }

    /** The grades to choose from, by their names in the rules. */
    public List<String> getGrades() {
        return List.of("UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT");
    }

    /** The evaluated year. */
    public Integer getYear() {
        return year;
    }

    /** Takes: the evaluated year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** The day of the decision. */
    public LocalDate getDecided() {
        return decided;
    }

    /** Takes: the day of the decision. */
    public void setDecided(LocalDate decided) {
        this.decided = decided;
    }

    /** The grade. */
    public String getGrade() {
        return grade;
    }

    /** Takes: the grade. */
    public void setGrade(String grade) {
        this.grade = grade;
    }

    /** The paper. */
    public String getSource() {
        return source;
    }

    /** Takes: the paper. */
    public void setSource(String source) {
        this.source = source;
    }

    /** The result to be taken out. */
    public Long getResult() {
        return result;
    }

    /** Takes: the result to be taken out. */
    public void setResult(Long result) {
        this.result = result;
    }

    /** Why it is taken out. */
    public String getReason() {
        return reason;
    }

    /** Takes: why it is taken out. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
