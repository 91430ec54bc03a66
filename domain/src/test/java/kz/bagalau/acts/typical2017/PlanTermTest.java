package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static kz.bagalau.acts.typical2017.Region.onDay;
import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.time.DueDate;
import org.junit.jupiter.api.Test;

class PlanTermTest {

    @Test
    void byTheTenthOfJanuary() {
        assertEquals(LocalDate.of(2018, 1, 10), due("plan-term", "2018-01-01"));
    }

    @Test
    void notMissedBeforeTheEditionTookEffect() {
        DueDate term = onDay("plan-term", "2017-01-01").possibleFrom(LocalDate.of(2017, 4, 12));
        assertEquals(DueDate.State.IMPOSSIBLE, term.state());
        assertEquals(DueDate.State.FIXED, onDay("plan-term", "2018-01-01").possibleFrom(LocalDate.of(2018, 1, 10)).state());
        assertEquals(1, rule("plan-term", TermRule.class).gaps().size());
    }
}
