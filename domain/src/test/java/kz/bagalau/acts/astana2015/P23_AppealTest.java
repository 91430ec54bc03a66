package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P23_AppealTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    @Test
    void tenWorkingDaysFromTheDecision() {
        assertEquals("appeal-term", rule("appeal", Appeal.class).term());
        assertEquals(LocalDate.of(2015, 10, 29), due("appeal-term", "2015-10-15"));
    }
}
