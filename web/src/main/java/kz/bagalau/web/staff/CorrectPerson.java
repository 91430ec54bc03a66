package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.staff.AbsenceDeeds;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.PersonDeeds;
import kz.bagalau.staff.PostDeeds;

/** Puts a person's record right: name, ИИН, contacts, the present post; adds a result from before the system. */
@Named
@ViewScoped
public class CorrectPerson extends PersonForm {

    private static final long serialVersionUID = 1L;

    private LocalDate renamedFrom;
    private String iin;
    private String email;
    private LocalDate entered;
    private String reason;
    private Integer year;
    private String grade;
    private String source;

    private final NameFields names = new NameFields();
    private final PostFields post = new PostFields();
    private List<Choice> units;
    private List<Choice> supervisors;
    private boolean serving;

    @EJB
    private PersonDeeds deeds;

    @EJB
    private PostDeeds postDeeds;

    @EJB
    private AbsenceDeeds otherDeeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        names.fill(present);
        iin = card.person().iin().value();
        email = card.person().email();
        entered = card.person().entered();
        serving = card.present().isPresent();
        card.present().ifPresent(this::fill);
        units = choices.units(getBody());
        supervisors = choices.supervisors(getBody()).stream().filter(one -> !one.id().equals(getId())).toList();
    }

    private void fill(HeldPost held) {
        post.fill(new PostTerms(held.unitId(), Bilingual.of(held.postKk(), held.postRu()), Category.read(held.category()).orElse(null),
                held.headOfUnit(), held.headOfBody(), held.publicServices(), held.supervisorId()), held.appointedOn(), held.probationEnd());
    }

    /** Puts a misspelt name right or, with a day, writes down that it changed. */
    public String name() {
        return renamedFrom == null
                ? deed(() -> deeds.respell(getId(), getBody(), names.kk(), names.ru(), reason), "staff.correct.done")
                : deed(() -> deeds.rename(getId(), getBody(), names.kk(), names.ru(), renamedFrom, reason), "staff.correct.done");
    }

    /** Puts the ИИН right. */
    public String number() {
        return deed(() -> deeds.correctIin(getId(), getBody(), iin, reason), "staff.correct.done");
    }

    /** Sets e-mail and entry into the service. */
    public String contacts() {
        return deed(() -> deeds.contacts(getId(), getBody(), email, entered, reason), "staff.correct.done");
    }

    /** Puts the present post right. */
    public String post() {
        return deed(() -> postDeeds.correct(getId(), getBody(), post.appointment()), "staff.correct.done");
    }

    /** Adds a result from before the system. */
    public String result() {
        return deed(() -> otherDeeds.result(getId(), getBody(), year, grade, null, source), "staff.correct.done");
    }

    /** The fields of the name. */
    public NameFields getNames() {
        return names;
    }

    /** The fields of the post. */
    public PostFields getPost() {
        return post;
    }

    /** True while he holds a post. */
    public boolean isServing() {
        return serving;
    }

    /** The units to choose from. */
    public List<Choice> getUnits() {
        return units;
    }

    /** The supervisors to choose from. */
    public List<Choice> getSupervisors() {
        return supervisors;
    }

    /** The grades to choose from, by their names in the rules. */
    public List<String> getGrades() {
        return List.of("UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT");
    }

    /** The day from which the new name is borne. */
    public LocalDate getRenamedFrom() {
        return renamedFrom;
    }

    /** Takes: the day from which the new name is borne. */
    public void setRenamedFrom(LocalDate renamedFrom) {
        this.renamedFrom = renamedFrom;
    }

    /** The right ИИН. */
    public String getIin() {
        return iin;
    }

    /** Takes: the right ИИН. */
    public void setIin(String iin) {
        this.iin = iin;
    }

    /** The e-mail. */
    public String getEmail() {
        return email;
    }

    /** Takes: the e-mail. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Entry into the civil service. */
    public LocalDate getEntered() {
        return entered;
    }

    /** Takes: entry into the civil service. */
    public void setEntered(LocalDate entered) {
        this.entered = entered;
    }

    /** The reason. */
    public String getReason() {
        return reason;
    }

    /** Takes: the reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The evaluated year. */
    public Integer getYear() {
        return year;
    }

    /** Takes: the evaluated year. */
    public void setYear(Integer year) {
        this.year = year;
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
}
