package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P14_ReturnTermTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    @Test
    void twoWorkingDaysFromReceipt() {
        assertEquals(LocalDate.of(2015, 9, 16), due("circular-term", "2015-09-14"));
        assertEquals(LocalDate.of(2015, 9, 21), due("circular-term", "2015-09-17"));
    }
}
