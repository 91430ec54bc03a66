package kz.bagalau.law.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What makes a day different from the ordinary five-day week. */
public enum DayKind {
    /** A public holiday: nobody works, whatever the day of the week. */
    HOLIDAY,
    /** A weekday off: in place of a holiday that fell on a day of rest, or by an act that transfers a day of rest. */
    DAY_OFF,
    /** A Saturday or Sunday on which people work, because an act transferred the day of rest. */
    WORKING_DAY;

    /** False for a day off that is a day of rest anyway, and for a worked day of rest that is an ordinary weekday. */
    public boolean fits(LocalDate date) {
        boolean rest = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return this == HOLIDAY || rest == (this == WORKING_DAY);
    }
}
