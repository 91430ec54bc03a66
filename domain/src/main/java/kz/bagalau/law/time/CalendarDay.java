package kz.bagalau.law.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.text.Text;

/**
 * A day that differs from the ordinary week: its name, the act or rule on which it stands, whether that was confirmed
 * against the source, and the day in whose place it stands, if any.
 */
public record CalendarDay(LocalDate date, DayKind kind, Text name, Text ground, boolean confirmed,
        Optional<LocalDate> instead) {

    /** @throws IllegalArgumentException if a day off is a day of rest anyway, or a working day is an ordinary weekday */
    public CalendarDay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ground, "ground");
        if (!kind.fits(date)) {
            throw new IllegalArgumentException(date + " is a " + date.getDayOfWeek() + " and cannot be a " + kind);
        }
    }

    public boolean isWorking() {
        return kind == DayKind.WORKING_DAY;
    }

    /** False for a holiday that falls on a Saturday or Sunday: nobody would have worked anyway. */
    public boolean changesTheWeek() {
        return isWorking() == isWeekend(date);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
