package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.ReadPerson;
import kz.bagalau.staff.TouchedCase;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** What every form about one person has: whom it is about, in which body, and which running cases the deed touches. */
public abstract class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadPerson persons;

    @Inject
    private Words words;

    @Inject
    private Told told;

    private Long id;
    private Long body;
    private String name;
    private List<TouchedCase> touched;

    /** Reads whom the form is about. Fails with 404 where there is no such person, or he never held a post. */
    public void load() {
        PersonCard card = persons.card(id).orElseThrow(() -> new NotThere("person " + id));
        HeldPost post = card.present().or(() -> card.posts().stream().findFirst()).orElseThrow(() -> new NotThere("post of person " + id));
        body = post.bodyId();
        List<PersonName> names = card.person().names();
        PersonName last = names.get(names.size() - 1);
        name = words.name(last.kk().full(), last.ru().full());
        touched = persons.touched(id, body);
        fill(card, last);
    }

    /** Fills the fields with what stands. */
    protected void fill(PersonCard card, PersonName present) {
    }

    /** Does a deed; leads back to the record, or stays with the reason why not. */
    protected String deed(Runnable deed, String done) {
        return told.attempt(deed, done, "/staff/person.xhtml?person=" + id);
    }

    /** The person's id. */
    public Long getId() {
        return id;
    }

    /** Takes the id. */
    public void setId(Long id) {
        this.id = id;
    }

    /** The body in which the deed is done. */
    public Long getBody() {
        return body;
    }

    /** The person's name. */
    public String getName() {
        return name;
    }

    /** The running cases that the deed touches. */
    public List<TouchedCase> getTouched() {
        return touched;
    }
}
