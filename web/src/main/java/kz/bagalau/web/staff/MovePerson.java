package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.PostDeeds;

/** Moves somebody to another post. */
@Named
@ViewScoped
public class MovePerson extends PersonForm {

    private static final long serialVersionUID = 1L;

    private final PostFields post = new PostFields();

    @EJB
    private PostDeeds deeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        post.offer(choices, getBody(), getId());
        card.present().ifPresent(held -> post.setUnit(held.unitId()));
        card.present().ifPresent(held -> post.setSupervisor(held.supervisorId()));
    }

    /** Moves him. */
    public String move() {
        return deed(() -> deeds.move(getId(), getBody(), post.appointment()), "staff.move.done");
    }

    /** The fields of the new post. */
    public PostFields getPost() {
        return post;
    }
}
