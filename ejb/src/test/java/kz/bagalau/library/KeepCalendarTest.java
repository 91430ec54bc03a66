package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.model.calendar.CalendarChange;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator changes the calendar, and what is counted by it changes at once; on both databases. */
class KeepCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.of(2015, 9, 15);
    private static final Text WORDS = new Text("Демалыс", "Выходной", null);
    private static final String HEAD = "date;kind;name_kk;name_ru;ground_kk;ground_ru;confirmed;instead\n";

    private TestDatabase database;

    private void start(String kind) {
        database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
        run(beans -> beans.get(Calendars.class).takeOverShipped());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, new TestClock(TUESDAY))));
    }

    private void run(Consumer<Beans> work) {
        call(beans -> {
            work.accept(beans);
            return null;
        });
    }

    private WorkingCalendar calendar() {
        return call(beans -> beans.get(Calendars.class).calendar());
    }

    private List<CalendarChange.Kind> history(int year) {
        return call(beans -> beans.get(KeepCalendar.class).history(year)).stream().map(CalendarChange::kind).toList();
    }

    private static CalendarDay off(LocalDate date) {
        return new CalendarDay(date, DayKind.DAY_OFF, WORDS, WORDS, true, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aDayMoreAndADayLessMoveWhatIsCounted(String kind) {
        start(kind);
        LocalDate monday = TUESDAY.minusDays(1);
        assertEquals(LocalDate.of(2015, 9, 17), calendar().plus(monday, 3));
        run(beans -> beans.get(KeepCalendar.class).put(TUESDAY, off(TUESDAY), "постановление № 1"));
        assertEquals(LocalDate.of(2015, 9, 18), calendar().plus(monday, 3));
        run(beans -> beans.get(KeepCalendar.class).remove(TUESDAY, "отменено"));
        assertEquals(LocalDate.of(2015, 9, 17), calendar().plus(monday, 3));
        assertEquals(List.of(CalendarChange.Kind.REMOVED, CalendarChange.Kind.PUT), history(2015));
        assertEquals("act.calendar.refused.ORDINARY", assertThrows(CalendarRefused.class, () -> run(beans -> beans.get(KeepCalendar.class).remove(TUESDAY, "?"))).key());
        LocalDate far = LocalDate.of(2035, 9, 18);
        assertEquals("act.calendar.refused.YEAR", assertThrows(CalendarRefused.class, () -> run(beans -> beans.get(KeepCalendar.class).put(far, off(far), "?"))).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void daysAreConfirmedOnce(String kind) {
        start(kind);
        LocalDate newYear = LocalDate.of(2015, 1, 1);
        run(beans -> beans.get(KeepCalendar.class).confirm(2015, List.of(newYear, TUESDAY), "Әділет"));
        run(beans -> beans.get(KeepCalendar.class).confirm(2015, List.of(newYear), "Әділет"));
        assertEquals(List.of(CalendarChange.Kind.CONFIRMED), history(2015));
        assertTrue(call(beans -> beans.get(Calendars.class).year(2015)).orElseThrow().days().get(0).confirmed());
        assertFalse(call(beans -> beans.get(Calendars.class).year(2015)).orElseThrow().confirmed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aYearComesFromAFileAfterAPreview(String kind) {
        start(kind);
        byte[] file = (HEAD + "01.01.2028;праздник;Жаңа жыл;Новый год;Заң;Закон;да;\n08.01.2028;рабочий;Жұмыс;Рабочий;Қаулы;Постановление;нет;10.01.2028\n")
                .getBytes(StandardCharsets.UTF_8);
        CalendarPreview preview = call(beans -> beans.get(KeepCalendar.class).preview("kz.csv", file));
        assertEquals(List.of(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 8)), preview.added());
        assertTrue(call(beans -> beans.get(Calendars.class).year(2028)).isEmpty(), "a preview changes nothing");
        run(beans -> beans.get(KeepCalendar.class).load("kz.csv", file, "постановление"));
        assertEquals(2, call(beans -> beans.get(Calendars.class).year(2028)).orElseThrow().days().size());
        byte[] other = (HEAD + "01.01.2028;праздник;Жаңа жыл;Новый год;Заң;Закон № 267;да;\n").getBytes(StandardCharsets.UTF_8);
        CalendarPreview next = call(beans -> beans.get(KeepCalendar.class).preview("kz.csv", other));
        assertEquals(List.of(LocalDate.of(2028, 1, 8)), next.removed());
        assertEquals(List.of(LocalDate.of(2028, 1, 1)), next.changed());
        assertEquals(List.of(CalendarChange.Kind.LOADED), history(2028));
    }

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void everyBadLineIsTold(String kind) {
        start(kind);
        String file = HEAD + "завтра;праздник;а;а;а;а;;\n01.01.2028;отпуск;а;а;а;а;;\n01.01.2028;выходной;а;а;а;а;;\n02.02.2028;праздник;а;а;а;;;\n"
                + "03.02.2028;праздник;а;а;а;а;;\n03.02.2028;праздник;а;а;а;а;;\n04.02.2027;праздник;а;а;а;а;;\n05.02.2028;праздник;а;а;а;а;;когда\n";
        List<String> faults = call(beans -> beans.get(KeepCalendar.class).preview("kz.csv", file.getBytes(StandardCharsets.UTF_8))).bad().stream()
                .map(bad -> bad.line() + " " + bad.fault().replaceAll(".*\\.", "")).toList();
        assertEquals(List.of("2 DATE_FORM", "3 KIND", "4 FITS", "5 REQUIRED", "7 TWICE", "8 YEAR", "9 DATE_FORM"), faults);
        assertThrows(CalendarRefused.class, () -> run(beans -> beans.get(KeepCalendar.class).load("kz.csv", file.getBytes(StandardCharsets.UTF_8), "?")));
        assertEquals(List.of("0 FILE_UNKNOWN"), call(beans -> beans.get(KeepCalendar.class).preview("kz.doc", new byte[1])).bad().stream()
                .map(bad -> bad.line() + " " + bad.fault().replaceAll(".*\\.", "")).toList());
    }
}
