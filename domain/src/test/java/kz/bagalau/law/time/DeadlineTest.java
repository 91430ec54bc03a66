package kz.bagalau.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final Citation POINT = Citation.of("astana-2015", "21");
    private static final LocalDate EVENT = LocalDate.of(2015, 9, 14);

    private final Term term = Span.after(5, Unit.WORKING_DAYS, Event.COMPLETION);
    private final DueDate due = term.due(EVENT, Presence.always(CalendarReader.shipped()), POINT);

    @ParameterizedTest
    @CsvSource({
        // done, today, go-live: the last day is 21.09.2015
        ",2015-09-21,2015-01-01,RUNNING", ",2015-09-22,2015-01-01,MISSED",
        "2015-09-21,2015-10-01,2015-01-01,KEPT", "2015-09-22,2015-10-01,2015-01-01,MISSED",
        ",2015-09-22,2015-09-21,MISSED", ",2015-09-22,2015-09-22,BEFORE_THE_SYSTEM",
        "2015-09-25,2015-10-01,2015-09-22,BEFORE_THE_SYSTEM", "2015-09-16,2015-10-01,2015-09-22,KEPT"})
    void stands(LocalDate done, LocalDate today, LocalDate goLive, Deadline.State state) {
        Deadline deadline = done == null ? Deadline.open(due) : Deadline.done(due, done);
        assertEquals(state, deadline.on(today, goLive));
    }

    @Test
    void waitsOrIsImpossible() {
        assertEquals(Deadline.State.WAITING, Deadline.open(term.waiting(POINT)).on(EVENT, EVENT));
        assertEquals(Deadline.State.IMPOSSIBLE,
                Deadline.open(due.possibleFrom(LocalDate.of(2015, 12, 2))).on(EVENT, EVENT));
    }

    @ParameterizedTest
    @EnumSource(Deadline.State.class)
    void everyStateHasItsName(Deadline.State state) {
        assertTrue(LawTexts.sentences().knows("deadline." + state));
    }
}
