package kz.bagalau.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.PersonName;

/**
 * Somebody asked about a servant.
 *
 * @param reason   why HR chose him, or null where the system proposed him
 * @param issuedOn when his sheet went out, or null
 * @param answered whether his answer is in, never what it says; null in an anonymous survey: it is told in numbers only
 */
public record Asked(Long personId, PersonName name, Role role, String reason, LocalDate issuedOn, Boolean answered) implements Serializable {
}
