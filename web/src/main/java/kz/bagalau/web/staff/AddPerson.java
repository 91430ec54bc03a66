package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.staff.PostDeeds;
import kz.bagalau.web.error.NotThere;

/** Enters somebody into a body. */
@Named
@ViewScoped
public class AddPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long body;

    private final PersonFields fields = new PersonFields();
    private final PostFields post = new PostFields();

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
        post.offer(choices, body, null);
    }

    /** Enters him; leads to his record. */
    public String add() {
        Long[] id = new Long[1];
        String next = told.attempt(() -> id[0] = deeds.add(body, fields.newcomer(), post.appointment()), "staff.add.done", "/staff/person.xhtml");
        return next == null ? null : next + "&person=" + id[0];
    }

    /** The fields of the person. */
    public PersonFields getFields() {
        return fields;
    }

    /** The fields of the post. */
    public PostFields getPost() {
        return post;
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }
}
