package kz.bagalau.web.staff;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Ordered;
import kz.bagalau.staff.StaffRefused;

/** A form on an order about a person for some days, and on the end of an earlier one: who stands in, who is seconded. */
abstract class OrderForm<T extends Ordered> extends PersonForm {

    private static final long serialVersionUID = 1L;

    private Long who;
    private LocalDate from;
    private LocalDate to;
    private String order;
    private Long ending;
    private LocalDate lastDay;

    private List<Choice> people;
    private List<T> known = List.of();

    /** Fills the choices: whom the order may name, which orders are known. */
    void offer(List<Choice> whom, List<T> orders) {
        people = whom;
        known = orders;
    }

    /** The days that were entered. @throws StaffRefused when the last lies before the first */
    Days days() {
        if (to != null && to.isBefore(from)) {
            throw new StaffRefused("staff.refused.DAYS");
        }
        return new Days(from, to);
    }

    /** Whom the order may name. */
    public List<Choice> getPeople() {
        return people;
    }

    /** The orders that are known. */
    public List<T> getKnown() {
        return known;
    }

    /** Whom it names. */
    public Long getWho() {
        return who;
    }

    /** Takes: whom it names. */
    public void setWho(Long person) {
        who = person;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the first day. */
    public void setFrom(LocalDate day) {
        from = day;
    }

    /** The last day. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes: the last day. */
    public void setTo(LocalDate day) {
        to = day;
    }

    /** The order. */
    public String getOrder() {
        return order;
    }

    /** Takes: the order. */
    public void setOrder(String text) {
        order = text;
    }

    /** The order that ends. */
    public Long getEnding() {
        return ending;
    }

    /** Takes: the order that ends. */
    public void setEnding(Long id) {
        ending = id;
    }

    /** The last day of an order that ends. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes: the last day of an order that ends. */
    public void setLastDay(LocalDate day) {
        lastDay = day;
    }
}
