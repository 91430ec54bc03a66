package kz.bagalau.reminders;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.reminder.ReminderMail;

/**
 * A letter that the server did not take.
 *
 * @param id       its id
 * @param login    whose it is
 * @param madeOn   the day whose reminders it holds
 * @param state    waiting or given up
 * @param attempts how often it was tried in vain
 * @param nextTry  when it is tried next
 * @param failure  what the server answered last
 */
public record FailedLetter(Long id, String login, LocalDate madeOn, ReminderMail.State state, int attempts, Instant nextTry, String failure)
        implements Serializable {
}
