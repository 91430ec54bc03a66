package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The special days of one year; every other day follows the five-day week. An administrator may replace it whole. */
public record CalendarYear(int year, List<CalendarDay> days) {

    /** @throws IllegalArgumentException if a day lies in another year, or stands twice */
    public CalendarYear {
        days = List.copyOf(days);
        for (CalendarDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " does not lie in " + year);
            }
        }
        days.stream().collect(Collectors.groupingBy(CalendarDay::date, Collectors.counting())).forEach(CalendarYear::once);
    }

    /** False if at least one day still has to be confirmed against its source. */
    public boolean confirmed() {
        return days.stream().allMatch(CalendarDay::confirmed);
    }

    /** How many working days the year has. */
    public long workingDays() {
        var special = days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> special.containsKey(day) ? special.get(day).isWorking() : !CalendarDay.isWeekend(day))
                .count();
    }

    private static void once(LocalDate date, long times) {
        if (times > 1) {
            throw new IllegalArgumentException(date + " stands " + times + " times");
        }
    }
}
