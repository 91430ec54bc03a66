package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.SecondmentDeeds;

/** Writes down who is seconded to another body. */
@Named
@ViewScoped
public class Seconded extends OrderForm<Secondment> {

    private static final long serialVersionUID = 1L;

    @EJB
    private SecondmentDeeds deeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        offer(choices.outsiders(getBody()), card.secondments());
    }

    /** Writes it down. */
    public String add() {
        return deed(() -> deeds.second(getId(), getBody(), getWho(), days(), getOrder()), "staff.second.done");
    }

    /** Sets the last day of one. */
    public String end() {
        return deed(() -> deeds.back(getId(), getEnding(), getLastDay()), "staff.second.ended");
    }
}
