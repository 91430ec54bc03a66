package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.staff.Newcomer;
import kz.bagalau.staff.PostDeeds;
import kz.bagalau.web.error.NotThere;

/** Enters somebody into a body. */
@Named
@ViewScoped
public class AddPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long body;
    private String iin;
    private String email;
    private LocalDate entered;

    private final NameFields name = new NameFields();
    private final PostFields post = new PostFields();
    private List<Choice> units;
    private List<Choice> supervisors;

    @EJB
    private PostDeeds deeds;

    @Inject
    private WorkingBody working;

    @Inject
    private Choices choices;

    @Inject
    private Told told;

    /** Opens the form for a body. Fails with 404 where the reader has none. */
    public void load() {
        body = working.or(body);
        if (body == null) {
            throw new NotThere("body");
        }
        units = choices.units(body);
        supervisors = choices.supervisors(body);
    }

    /** Enters him; leads to his record. */
    public String add() {
        Long[] id = new Long[1];
        String next = told.attempt(() -> id[0] = deeds.add(body, new Newcomer(iin, name.kk(), name.ru(), email, entered), post.appointment()),
                "staff.add.done", "/staff/person.xhtml");
        return next == null ? null : next + "&person=" + id[0];
    }

    /** The fields of the name. */
    public NameFields getName() {
        return name;
    }

    /** The fields of the post. */
    public PostFields getPost() {
        return post;
    }

    /** The units to choose from. */
    public List<Choice> getUnits() {
        return units;
    }

    /** The supervisors to choose from. */
    public List<Choice> getSupervisors() {
        return supervisors;
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** The ИИН. */
    public String getIin() {
        return iin;
    }

    /** Takes: the ИИН. */
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
}
