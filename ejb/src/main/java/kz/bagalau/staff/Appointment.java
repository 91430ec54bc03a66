package kz.bagalau.staff;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.body.PostTerms;

/**
 * An appointment as an order states it.
 *
 * @param terms what the post is and under whom
 * @param from the first day in it
 * @param probationEnd the last day of probation, or null
 * @param order number and date of the order
 * @param samePost the order says that the post is the same as the former: the time in it goes on
 */
public record Appointment(PostTerms terms, LocalDate from, LocalDate probationEnd, String order, boolean samePost) implements Serializable {
}
