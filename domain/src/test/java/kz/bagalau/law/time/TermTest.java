package kz.bagalau.law.time;

import static kz.bagalau.law.time.Unit.CALENDAR_DAYS;
import static kz.bagalau.law.time.Unit.MONTHS;
import static kz.bagalau.law.time.Unit.WORKING_DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of METHODOLOGIES section 6. */
class TermTest {

    private static final Citation POINT = Citation.of("astana-2015", "11");

    private final WorkingCalendar calendar = CalendarReader.shipped();
    private final Presence present = Presence.always(calendar);

    @ParameterizedTest
    @CsvSource({
        // the day of the event does not count; Thursday 24.09.2015 is Kurban Ait
        "3,WORKING_DAYS,AFTER,2015-09-21,2015-09-25,FIXED",
        "3,WORKING_DAYS,AFTER,2015-09-19,2015-09-23,FIXED",
        "5,WORKING_DAYS,AFTER,2022-03-01,2022-03-09,FIXED",
        "10,WORKING_DAYS,AFTER,2015-12-14,2015-12-30,FIXED",
        // a calendar term that ends on a day that is not a working one moves on
        "14,CALENDAR_DAYS,AFTER,2015-09-14,2015-09-28,FIXED",
        "14,CALENDAR_DAYS,AFTER,2015-09-10,2015-09-25,MOVED",
        "1,MONTHS,AFTER,2015-08-15,2015-09-15,FIXED",
        "3,MONTHS,AFTER,2015-06-14,2015-09-14,FIXED",
        "3,MONTHS,AFTER,2015-05-30,2015-09-01,MOVED",
        // a month ends on the same date or on the month's last day
        "1,MONTHS,AFTER,2016-01-31,2016-02-29,FIXED",
        "1,MONTHS,AFTER,2015-01-31,2015-03-02,MOVED",
        "6,MONTHS,AFTER,2016-08-31,2017-02-28,FIXED",
        // backward terms count back from the event, which does not count
        "5,WORKING_DAYS,BEFORE,2015-10-12,2015-10-05,FIXED",
        "5,WORKING_DAYS,BEFORE,2015-09-28,2015-09-18,FIXED",
        "7,WORKING_DAYS,BEFORE,2019-01-10,2018-12-27,FIXED",
        "1,MONTHS,BEFORE,2015-10-15,2015-09-15,FIXED",
        "1,MONTHS,BEFORE,2015-10-24,2015-09-23,MOVED",
        "1,MONTHS,BEFORE,2015-03-31,2015-02-27,MOVED",
        "10,CALENDAR_DAYS,BEFORE,2015-09-30,2015-09-18,MOVED"})
    void counts(int amount, Unit unit, Direction direction, LocalDate event, LocalDate last, DueDate.State state) {
        DueDate due = new Span(amount, unit, direction, Event.RECEIPT).due(event, present, POINT);
        assertEquals(last, due.day());
        assertEquals(state, due.state());
    }

    @ParameterizedTest
    @CsvSource({
        // by the 10th of the month after the quarter: it stays on the 10th
        "10,1,2023-03-31,2023-04-10,false", "10,1,2023-06-30,2023-07-10,false", "10,1,2026-09-30,2026-10-10,true",
        "10,0,2017-12-31,2017-12-10,true", "25,0,2017-12-31,2017-12-25,false", "31,1,2023-01-31,2023-02-28,false"})
    void aDayOfTheMonthStaysWithAWarning(int day, int months, LocalDate event, LocalDate last, boolean warned) {
        DueDate due = new OnDay(day, months, Event.PERIOD_END).due(event, present, POINT);
        assertEquals(last, due.day());
        assertEquals(DueDate.State.FIXED, due.state());
        assertEquals(warned, due.staysOnRestDay());
    }

    @Test
    void waitsForItsEvent() {
        DueDate due = Span.after(5, WORKING_DAYS, Event.COMPLETION).waiting(POINT);
        assertEquals(DueDate.State.WAITING, due.state());
        assertEquals(Optional.of(Event.COMPLETION), due.awaited());
        assertThrows(IllegalStateException.class, due::day);
    }

    @Test
    void waitsForTheReturn() {
        LocalDate event = LocalDate.of(2015, 9, 14);
        Term term = Span.after(5, WORKING_DAYS, Event.COMPLETION);
        Presence away = new Presence(calendar, List.of(Absence.between(event.plusDays(2), event.plusDays(9))));
        DueDate due = term.due(event, away, POINT);
        assertEquals(LocalDate.of(2015, 9, 30), due.day());
        assertEquals(Optional.of(LocalDate.of(2015, 9, 21)), due.plain());
        assertEquals(DueDate.State.MOVED, due.state());
        assertSaid("Дни отсутствия с 16.09.2015 по 23.09.2015 не считаются.", due);
    }

    @Test
    void withoutAKnownReturnTheTermWaits() {
        Presence away = new Presence(calendar, List.of(Absence.since(LocalDate.of(2015, 9, 16))));
        DueDate due = Span.after(5, WORKING_DAYS, Event.COMPLETION).due(LocalDate.of(2015, 9, 14), away, POINT);
        assertEquals(Optional.of(Event.BACK_AT_WORK), due.awaited());
        assertEquals(LocalDate.of(2015, 9, 15),
                Span.after(1, WORKING_DAYS, Event.COMPLETION).due(LocalDate.of(2015, 9, 14), away, POINT).day());
    }

    @Test
    void aCalendarTermEndsAfterTheReturn() {
        Presence away = new Presence(calendar, List.of(Absence.between(LocalDate.of(2015, 9, 25), LocalDate.of(2015, 10, 2))));
        Term term = Span.after(14, CALENDAR_DAYS, Event.RECOMMENDATION);
        assertEquals(LocalDate.of(2015, 10, 5), term.due(LocalDate.of(2015, 9, 14), away, POINT).day());
        assertEquals(LocalDate.of(2015, 10, 5),
                new OnDay(30, 0, Event.PERIOD_END).due(LocalDate.of(2015, 9, 30), away, POINT).day());
    }

    @Test
    void whatLiesInTheInboxIsReceivedOnTheFirstDayAtWork() {
        Presence away = new Presence(calendar, List.of(Absence.between(LocalDate.of(2015, 9, 14), LocalDate.of(2015, 9, 23))));
        assertEquals(Optional.of(LocalDate.of(2015, 9, 25)), away.onOrAfter(LocalDate.of(2015, 9, 14)));
        assertEquals(Optional.of(LocalDate.of(2015, 9, 14)), present.onOrAfter(LocalDate.of(2015, 9, 13)));
    }

    @Test
    void aTermThatEndedBeforeItCouldBeKeptIsImpossible() {
        DueDate due = Span.before(1, MONTHS, Event.SESSION).due(LocalDate.of(2015, 10, 15), present, POINT);
        assertEquals(DueDate.State.IMPOSSIBLE, due.possibleFrom(LocalDate.of(2015, 9, 16)).state());
        assertEquals(due, due.possibleFrom(LocalDate.of(2015, 9, 15)));
    }

    @Test
    void aTermOnceToldIsNeverShortened() {
        Term term = Span.after(5, WORKING_DAYS, Event.COMPLETION);
        DueDate told = term.due(LocalDate.of(2015, 9, 14), present, POINT);
        DueDate shorter = term.due(LocalDate.of(2015, 9, 10), present, POINT);
        assertEquals(told, shorter.notEarlierThan(told));
        assertEquals(told, told.notEarlierThan(shorter));
    }

    @Test
    void aTermRunsFromTheDayTheEditionTookEffect() {
        LocalDate inForce = LocalDate.of(2018, 4, 21);
        assertEquals(inForce, Term.notBefore(inForce, LocalDate.of(2018, 1, 1)));
        assertEquals(LocalDate.of(2018, 5, 2), Term.notBefore(inForce, LocalDate.of(2018, 5, 2)));
    }

    @Test
    void theMarkToBeConfirmedFollowsTheDaysCounted() {
        Term term = Span.after(3, WORKING_DAYS, Event.RECEIPT);
        assertTrue(term.due(LocalDate.of(2015, 9, 21), present, POINT).toBeConfirmed());
        assertFalse(term.due(LocalDate.of(2015, 9, 14), present, POINT).toBeConfirmed());
        assertFalse(term.due(LocalDate.of(2022, 3, 4), present, POINT).toBeConfirmed());
        assertTrue(Span.before(5, WORKING_DAYS, Event.SESSION).due(LocalDate.of(2015, 9, 28), present, POINT).toBeConfirmed());
    }

    @Test
    void saysHowItWasCounted() {
        DueDate due = Span.after(3, WORKING_DAYS, Event.RECEIPT).due(LocalDate.of(2015, 9, 21), present, POINT);
        assertSaid("3 рабочих дня; событие: получение, 21.09.2015. Последний день: 25.09.2015.", due);
        assertSaid("День события не считается.", due);
        assertSaid("Нерабочие дни: 24.09.2015 Первый день Курбан айта.", due);
        assertSaid("Календарь подлежит подтверждению: 24.09.2015 Первый день Курбан айта.", due);
        assertEquals("п. 11", LawTexts.sentences().cite(Lang.RU, due.citation()));
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void everyEventHasItsName(Event event) {
        assertTrue(LawTexts.sentences().knows("event." + event));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyTermHasItsSentence(Unit unit) {
        for (Direction direction : Direction.values()) {
            assertTrue(LawTexts.sentences().knows("term." + direction + "." + unit));
        }
    }

    @Test
    void refusesATermOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> Span.after(0, WORKING_DAYS, Event.RECEIPT));
        assertThrows(IllegalArgumentException.class, () -> new OnDay(32, 0, Event.PERIOD_END));
        assertThrows(IllegalArgumentException.class,
                () -> Absence.between(LocalDate.of(2015, 9, 2), LocalDate.of(2015, 9, 1)));
    }

    private static void assertSaid(String sentence, DueDate due) {
        List<String> said = LawTexts.sentences().lines(Lang.RU, due.how()).stream().map(Sentence::text).toList();
        assertTrue(said.contains(sentence), said.toString());
    }
}
