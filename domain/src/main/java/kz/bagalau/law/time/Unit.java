package kz.bagalau.law.time;

import java.time.LocalDate;

/** In what a term is counted. */
public enum Unit {
    WORKING_DAYS, CALENDAR_DAYS, MONTHS;

    /** The day so many units away, before any move to a working day; a negative amount counts back. */
    LocalDate count(LocalDate event, int amount, WorkingCalendar calendar) {
        return switch (this) {
            case WORKING_DAYS -> amount < 0 ? calendar.minus(event, -amount) : calendar.plus(event, amount);
            case CALENDAR_DAYS -> event.plusDays(amount);
            // plusMonths ends on the same date, or on the month's last day, as section 6 wants
            case MONTHS -> event.plusMonths(amount);
        };
    }
}
