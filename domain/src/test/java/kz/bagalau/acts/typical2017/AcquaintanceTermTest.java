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

class AcquaintanceTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-09, 2017-10-11", "2017-10-06, 2017-10-10"})
    void twoWorkingDaysFromCompletion(String event, LocalDate last) {
        assertEquals(last, due("acquaintance-term", event));
    }

    @Test
    void andWhichDayThatIsIsOurReading() {
        TermRule term = rule("acquaintance-term", TermRule.class);
        assertEquals(Event.COMPLETION, term.term().from());
        assertEquals("год – в день последней обязательной подписи протокола; квартал – в день подписи листа руководителем.", term.gaps().get(0).decision().ru());
    }
}
