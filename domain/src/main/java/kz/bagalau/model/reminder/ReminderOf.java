package kz.bagalau.model.reminder;

import java.time.LocalDate;

/**
 * Of what somebody is reminded.
 *
 * @param kind        near or missed
 * @param editionHash the edition, by hash
 * @param term        the name of its rule
 * @param thingId     the thing whose term it is
 * @param countedDay  the last day before any move: it changes only when the event happens anew
 * @param lastDay     the last day
 * @param link        the address of the form, or empty
 */
public record ReminderOf(Reminder.Kind kind, String editionHash, String term, Long thingId, LocalDate countedDay, LocalDate lastDay, String link) {
}
