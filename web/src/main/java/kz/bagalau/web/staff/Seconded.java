package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.SecondmentDeeds;
import kz.bagalau.staff.StaffRefused;

/** Writes down who is seconded to another body. */
@Named
@ViewScoped
public class Seconded extends PersonForm {

    private static final long serialVersionUID = 1L;

    private Long host;
    private LocalDate from;
    private LocalDate to;
    private String order;
    private Long ending;
    private LocalDate lastDay;

    private List<Choice> people;
    private List<Secondment> known = List.of();

    @EJB
    private SecondmentDeeds deeds;

    @Inject
    private Choices choices;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        people = choices.outsiders(getBody());
        known = card.secondments();
    }

    /** Writes it down. */
    public String add() {
        return deed(() -> deeds.second(getId(), getBody(), host, days(), order), "staff.second.done");
    }

    private Days days() {
        if (to != null && to.isBefore(from)) {
            throw new StaffRefused("staff.refused.DAYS");
        }
        return new Days(from, to);
    }

    /** Sets the last day of a secondment. */
    public String end() {
        return deed(() -> deeds.back(getId(), ending, lastDay), "staff.second.ended");
    }

    /** Whom the body knows from outside. */
    public List<Choice> getPeople() {
        return people;
    }

    /** When he was seconded, and is. */
    public List<Secondment> getKnown() {
        return known;
    }

    /** Who stands above him there. */
    public Long getHost() {
        return host;
    }

    /** Takes: who stands above him there. */
    public void setHost(Long host) {
        this.host = host;
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

    /** The secondment that ends. */
    public Long getEnding() {
        return ending;
    }

    /** Takes: the secondment that ends. */
    public void setEnding(Long ending) {
        this.ending = ending;
    }

    /** The last day of a secondment that ends. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes: the last day of a secondment that ends. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
