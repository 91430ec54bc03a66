package kz.bagalau.session;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session in a list.
 *
 * @param cases   how many cases are on its agenda
 * @param decided how many of them are decided
 */
public record SessionRow(Long id, LocalDate heldOn, String room, String stage, long cases, long decided) implements Serializable {
}
