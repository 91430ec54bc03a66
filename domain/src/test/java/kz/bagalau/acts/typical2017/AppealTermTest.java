package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-09, 2017-10-23", "2017-10-13, 2017-10-27"})
    void tenWorkingDaysFromTheDecision(String event, LocalDate last) {
        assertEquals(last, due("appeal-term", event));
    }

    @Test
    void andWhichDayThatIsIsOurReading() {
        TermRule term = rule("appeal-term", TermRule.class);
        assertEquals(Event.DECISION, term.term().from());
        assertEquals("день голосования Комиссии.", term.gaps().get(0).decision().ru());
    }
}
