package kz.bagalau.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.acts.CalendarReader;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar days = CalendarReader.shipped();

    @Test
    void countsForwardAndBackAcrossAYearsEnd() {
        LocalDate friday = LocalDate.of(2015, 12, 31);
        assertEquals(LocalDate.of(2016, 1, 5), days.plus(friday, 1));
        assertEquals(friday, days.minus(LocalDate.of(2016, 1, 5), 1));
        assertEquals(friday, days.plus(friday, 0));
    }

    @Test
    void countsTheWorkingDaysBetween() {
        LocalDate monday = LocalDate.of(2015, 9, 21);
        assertEquals(4, days.between(monday, LocalDate.of(2015, 9, 28)));
        assertEquals(-4, days.between(LocalDate.of(2015, 9, 28), monday));
        assertEquals(0, days.between(monday, monday));
    }

    @Test
    void aYearWithoutDataIsAnErrorThatSaysSo() {
        NoCalendarException none = assertThrows(NoCalendarException.class, () -> days.isWorking(LocalDate.of(2028, 1, 3)));
        assertEquals(2028, none.year());
        assertThrows(NoCalendarException.class, () -> days.plus(LocalDate.of(2027, 12, 30), 5));
        assertThrows(NoCalendarException.class, () -> days.minus(LocalDate.of(2015, 1, 8), 3));
    }

    @Test
    void warnsOfAYearMissingWithinFourteenMonths() {
        assertEquals(List.of(), days.missing(LocalDate.of(2026, 10, 31)));
        assertEquals(List.of(2028), days.missing(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void theAdministratorsYearReplacesTheShippedOne() {
        WorkingCalendar edited = days.with(new CalendarYear(2015, List.of()));
        assertEquals(true, edited.isWorking(LocalDate.of(2015, 12, 16)));
        assertEquals(false, days.isWorking(LocalDate.of(2015, 12, 16)));
    }
}
