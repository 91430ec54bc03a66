package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    private static final String DAY = """
            {"date": "2031-05-09", "kind": "HOLIDAY", "name": "n", "ground": "g", "mark": "CONFIRMED"}""";

    private final WorkingCalendar shipped = CalendarReader.shipped();

    @ParameterizedTest
    @CsvSource({"2022,246", "2023,246", "2024,249", "2025,246", "2026,247"})
    void hasThePrintedNumberOfWorkingDays(int year, int days) {
        assertEquals(days, year(year).workingDays());
        assertTrue(year(year).confirmed());
    }

    @Test
    void yearsMadeByRuleAreToBeConfirmed() {
        assertEquals(13, shipped.years().size());
        List<Integer> unconfirmed = shipped.years().stream()
                .filter(year -> year.days().stream().noneMatch(day -> day.confirmed())).map(CalendarYear::year).toList();
        assertEquals(List.of(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2027), unconfirmed);
    }

    @ParameterizedTest
    @CsvSource({
        // 1, 16 and 17 December until 2021, 25 October since 2022
        "2015-12-01,false", "2021-12-01,false", "2022-12-01,true", "2021-12-17,false", "2026-12-17,true",
        "2021-10-25,true", "2022-10-25,false",
        // the first day of Kurban Ait and 7 January stand still
        "2015-09-24,false", "2016-09-12,false", "2018-08-21,false", "2019-08-12,true", "2018-01-08,true",
        // a holiday on a day of rest moves to the next working day, two in a row to two days
        "2015-08-31,false", "2017-12-18,false", "2017-12-19,false", "2017-12-20,true", "2026-03-24,false",
        "2026-03-25,false", "2026-03-26,true", "2018-12-18,false",
        // transfers by act, worked Saturdays and Sundays
        "2022-03-07,false", "2022-03-05,true", "2025-01-05,true", "2025-01-03,false", "2024-05-04,true",
        // Constitution Day moves to 15 March in 2027
        "2025-09-01,false", "2026-08-31,true", "2027-03-15,false", "2027-08-30,true"})
    void knowsTheDay(LocalDate day, boolean working) {
        assertEquals(working, shipped.isWorking(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"year\": 2031 | \"year\": 2031, \"x\": 1 | reader.unknownKey | calendar",
        "\"year\": 2031 | \"year\": 2032 | reader.day.year | calendar.days[0]",
        "2031-05-09 | 2031-13-09 | reader.date | calendar.days[0]",
        "HOLIDAY | FEAST | reader.code | calendar.days[0]",
        "HOLIDAY | WORKING_DAY | reader.day.kind | calendar.days[0]",
        "CONFIRMED | MAYBE | reader.code | calendar.days[0]",
        "\"name\": \"n\" | \"name\": \"x\" | reader.day.text | calendar.days[0]",
        "\"ground\": \"g\" | \"why\": \"g\" | reader.missing | calendar.days[0]",
        "{\"year\" | [\"year\" | reader.notJson | -"})
    void refusesBadDataWithFilePlaceAndReason(String good, String bad, String key, String place) {
        assertRefused(file(DAY).replace(good, bad), key, place);
    }

    @Test
    void refusesTheSameDayTwice() {
        assertRefused(file(DAY + "," + DAY), "reader.day.twice", "calendar.days[1]");
        assertEquals("bad.json: calendar.days[1]: день 09.05.2031 встречается дважды",
                refused(file(DAY + "," + DAY)).say(Lang.RU));
    }

    @Test
    void readsAYearOfTheAdministrator() {
        CalendarYear year = CalendarReader.read("mine.json", file(DAY));
        assertFalse(shipped.with(year).isWorking(LocalDate.of(2031, 5, 9)));
    }

    private CalendarYear year(int year) {
        return shipped.years().stream().filter(each -> each.year() == year).findFirst().orElseThrow();
    }

    private static String file(String days) {
        return "{\"year\": 2031, \"names\": {\"n\": {\"kk\": \"а\", \"ru\": \"б\"}}, \"grounds\": {\"g\": {\"kk\": \"а\","
                + " \"ru\": \"б\"}}, \"days\": [" + days + "]}";
    }

    private static void assertRefused(String json, String key, String place) {
        EditionRefused refused = refused(json);
        assertEquals(key, refused.key(), refused.getMessage());
        assertEquals(place, refused.place());
        assertEquals("bad.json", refused.file());
    }

    private static EditionRefused refused(String json) {
        return assertThrows(EditionRefused.class, () -> CalendarReader.read("bad.json", json));
    }
}
