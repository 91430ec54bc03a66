package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The working days of Kazakhstan: a five-day week without public holidays, with the transfers of each year.
 * Every question about a year without data ends in a {@link NoCalendarException}.
 */
public final class WorkingCalendar {

    private static final int MONTHS_AHEAD = 14;

    private final Map<Integer, CalendarYear> years = new HashMap<>();
    private final NavigableMap<LocalDate, CalendarDay> special = new TreeMap<>();

    /** @param years one entry a year; a later one replaces an earlier one of the same year */
    public WorkingCalendar(Collection<CalendarYear> years) {
        years.forEach(year -> this.years.put(year.year(), year));
        this.years.values().forEach(year -> year.days().forEach(day -> special.put(day.date(), day)));
    }

    /** The same calendar with this year in place of what it had. */
    public WorkingCalendar with(CalendarYear year) {
        List<CalendarYear> all = new ArrayList<>(years.values());
        all.add(year);
        return new WorkingCalendar(all);
    }

    /** The years that have data, in order. */
    public List<CalendarYear> years() {
        return years.keySet().stream().sorted().map(years::get).toList();
    }

    public boolean isWorking(LocalDate day) {
        require(day);
        CalendarDay found = special.get(day);
        return found == null ? !CalendarDay.isWeekend(day) : found.isWorking();
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : onOrAfter(day.plusDays(1));
    }

    /** The day itself if it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorking(day) ? day : onOrBefore(day.minusDays(1));
    }

    /** The last of so many working days after a day that does not count. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; left--) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** The first of so many working days before a day that does not count. */
    public LocalDate minus(LocalDate day, int workingDays) {
        LocalDate first = day;
        for (int left = workingDays; left > 0; left--) {
            first = onOrBefore(first.minusDays(1));
        }
        return first;
    }

    /** Working days after the first day up to and with the last one; negative if the last lies before the first. */
    public long between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? -between(last, first)
                : first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorking).count();
    }

    /** The holidays, days off and worked days of rest from the first to the last day, both counted. */
    public List<CalendarDay> special(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? List.of() : List.copyOf(special.subMap(first, true, last, true).values());
    }

    /** The years between today and fourteen months ahead that have no data: a warning to the administrator. */
    public List<Integer> missing(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.plusMonths(MONTHS_AHEAD).getYear())
                .filter(year -> !years.containsKey(year)).boxed().toList();
    }

    private void require(LocalDate day) {
        if (!years.containsKey(day.getYear())) {
            throw new NoCalendarException(day.getYear());
        }
    }
}
