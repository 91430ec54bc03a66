package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static kz.bagalau.acts.typical2017.Region.onDay;
import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import kz.bagalau.law.instrument.TermRule;
import org.junit.jupiter.api.Test;

class FourthQuarterTermTest {

    @Test
    void byTheTenthOfDecemberThoughItIsASunday() {
        assertEquals(LocalDate.of(2017, 12, 10), due("fourth-quarter-term", "2017-12-31"));
        assertTrue(onDay("fourth-quarter-term", "2017-12-31").staysOnRestDay());
    }

    @Test
    void whatHappensLaterBelongsToTheNextQuarter() {
        assertTrue(rule("fourth-quarter-term", TermRule.class).gaps().get(0).decision().ru().contains("в следующем первом квартале"));
    }
}
