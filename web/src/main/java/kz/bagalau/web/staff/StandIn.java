package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.AbsenceDeeds;
import kz.bagalau.staff.PersonCard;

/** Writes down who stands in for a supervisor. */
@Named
@ViewScoped
public class StandIn extends OrderForm<ActingSupervisor> {

    private static final long serialVersionUID = 1L;

    @EJB
    private AbsenceDeeds deeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        offer(choices.everybody(getBody()).stream().filter(one -> !one.id().equals(getId())).toList(), card.acting());
    }

    /** Writes it down. */
    public String add() {
        return deed(() -> deeds.standIn(getId(), getBody(), getWho(), days(), getOrder()), "staff.acting.done");
    }

    /** Sets the last day of one. */
    public String end() {
        return deed(() -> deeds.endStandIn(getId(), getEnding(), getLastDay()), "staff.acting.ended");
    }
}
