package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.PersonDeeds;
import kz.bagalau.staff.PostDeeds;

/** Puts a person's record right: name, ИИН, contacts, the present post. */
@Named
@ViewScoped
public class CorrectPerson extends PersonForm {

    private static final long serialVersionUID = 1L;

    private LocalDate renamedFrom;
    private final Map<String, String> reasons = new HashMap<>();
    private boolean serving;

    private final PersonFields fields = new PersonFields();
    private final PostFields post = new PostFields();

    @EJB
    private PersonDeeds deeds;

    @EJB
    private PostDeeds postDeeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        fields.fill(card, present);
        serving = card.present().isPresent();
        card.present().ifPresent(post::fill);
        post.offer(choices, getBody(), getId());
    }

    /** Puts a misspelt name right or, with a day, writes down that it changed. */
    public String name() {
        NameFields name = fields.getName();
        return renamedFrom == null
                ? deed(() -> deeds.respell(getId(), getBody(), name.kk(), name.ru(), reasons.get("name")), "staff.correct.done")
                : deed(() -> deeds.rename(getId(), getBody(), name.kk(), name.ru(), renamedFrom, reasons.get("name")), "staff.correct.done");
    }

    /** Puts the ИИН right. */
    public String number() {
        return deed(() -> deeds.correctIin(getId(), getBody(), fields.getIin(), reasons.get("number")), "staff.correct.done");
    }

    /** Sets e-mail and entry into the service. */
    public String contacts() {
        return deed(() -> deeds.contacts(getId(), getBody(), fields.getEmail(), fields.getEntered(), reasons.get("contacts")), "staff.correct.done");
    }

    /** Puts the present post right. */
    public String post() {
        return deed(() -> postDeeds.correct(getId(), getBody(), post.appointment()), "staff.correct.done");
    }

    /** The fields of the person. */
    public PersonFields getFields() {
        return fields;
    }

    /** The fields of the post. */
    public PostFields getPost() {
        return post;
    }

    /** True while he holds a post. */
    public boolean isServing() {
        return serving;
    }

    /** The day from which the new name is borne. */
    public LocalDate getRenamedFrom() {
        return renamedFrom;
    }

    /** Takes: the day from which the new name is borne. */
    public void setRenamedFrom(LocalDate renamedFrom) {
        this.renamedFrom = renamedFrom;
    }

    /** The reasons, by the form: name, number, contacts. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
