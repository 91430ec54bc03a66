package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class PlanTermTest {

    @Test
    void byTheTenthOfJanuary() {
        assertEquals(LocalDate.of(2018, 1, 10), due("plan-term", "2018-01-01"));
    }

    private static Optional<LocalDate> from(String day) {
        return rule("plan-term", TermRule.class).dueAfter(LocalDate.parse(day), Presence.always(CalendarReader.shipped())).last();
    }

    @Test
    void notMissedBeforeTheEditionTookEffect() {
        assertEquals(Optional.of(LocalDate.of(2017, 5, 10)), from("2017-04-12"), "the 10th of April was over when the term began");
        assertEquals(Optional.of(LocalDate.of(2017, 4, 10)), from("2017-04-10"));
        assertEquals(Optional.of(LocalDate.of(2018, 1, 10)), from("2018-01-01"));
        assertEquals(1, rule("plan-term", TermRule.class).gaps().size());
    }
}
