package kz.bagalau.staff;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.body.FullName;

/**
 * Somebody who is to be entered.
 *
 * @param iin the ИИН as typed
 * @param email e-mail, or null
 * @param entered entry into the civil service, or null
 */
public record Newcomer(String iin, FullName kk, FullName ru, String email, LocalDate entered) implements Serializable {
}
