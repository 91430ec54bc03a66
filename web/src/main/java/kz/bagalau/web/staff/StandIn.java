package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.AbsenceDeeds;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.StaffRefused;

/** Writes down who stands in for a supervisor. */
@Named
@ViewScoped
public class StandIn extends PersonForm {

    private static final long serialVersionUID = 1L;

    private Long acting;
    private LocalDate from;
    private LocalDate to;
    private String order;
    private Long ending;
    private LocalDate lastDay;

    private List<Choice> people;
    private List<ActingSupervisor> known = List.of();

    @EJB
    private AbsenceDeeds deeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        people = choices.everybody(getBody()).stream().filter(one -> !one.id().equals(getId())).toList();
        known = card.acting();
    }

    /** Writes it down. */
    public String add() {
        return deed(() -> deeds.standIn(getId(), getBody(), acting, days(), order), "staff.acting.done");
    }

    private Days days() {
        if (to != null && to.isBefore(from)) {
            throw new StaffRefused("staff.refused.DAYS");
        }
        return new Days(from, to);
    }

    /** Sets the last day of a standing-in. */
    public String end() {
        return deed(() -> deeds.endStandIn(getId(), ending, lastDay), "staff.acting.ended");
    }

    /** Who may stand in. */
    public List<Choice> getPeople() {
        return people;
    }

    /** Who stood in, and stands in. */
    public List<ActingSupervisor> getKnown() {
        return known;
    }

    /** Who stands in. */
    public Long getActing() {
        return acting;
    }

    /** Takes: who stands in. */
    public void setActing(Long acting) {
        this.acting = acting;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes: the last day. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** The order. */
    public String getOrder() {
        return order;
    }

    /** Takes: the order. */
    public void setOrder(String order) {
        this.order = order;
    }

    /** The standing-in that ends. */
    public Long getEnding() {
        return ending;
    }

    /** Takes: the standing-in that ends. */
    public void setEnding(Long ending) {
        this.ending = ending;
    }

    /** The last day of a standing-in that ends. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes: the last day of a standing-in that ends. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
