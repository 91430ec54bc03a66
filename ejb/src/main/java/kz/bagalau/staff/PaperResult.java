package kz.bagalau.staff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A result of an evaluation held before the system, as its paper states it.
 *
 * @param year the evaluated year
 * @param decidedOn the day on which it was decided: an act that looks back over years counts from it (Astana, п. 5)
 * @param grade the grade's name as rules name it
 * @param act the act under which it was given, or null
 * @param source the paper it was taken from
 */
public record PaperResult(int year, LocalDate decidedOn, String grade, String act, String source) implements Serializable {
}
