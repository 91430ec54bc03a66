package kz.bagalau.reminders;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.reminder.Reminder;

/**
 * A reminder to be read.
 *
 * @param id       its id
 * @param kind     near or missed
 * @param what     what is to be done
 * @param citation the point that sets the term
 * @param lastDay  the last day
 * @param link     the address of the form, or empty
 */
public record Noted(Long id, Reminder.Kind kind, Text what, Citation citation, LocalDate lastDay, String link) implements Serializable {
}
