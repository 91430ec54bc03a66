package kz.bagalau.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which lines of the trail are asked for; null: any.
 *
 * @param login     the beginning of the actor's login
 * @param operation the operation's name
 * @param from      the first day
 * @param to        the last day
 * @param refused   true: only what was refused
 * @param newest    true: the newest first
 */
public record AuditQuestion(String login, String operation, LocalDate from, LocalDate to, boolean refused, boolean newest)
        implements Serializable {

    /** Everything, the newest first. */
    public static AuditQuestion everything() {
        return new AuditQuestion(null, null, null, null, false, true);
    }
}
