package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class BonusTest {

    @Test
    void forTheTwoUpperGradesOnly() {
        Consequence bonus = rule("bonus", Consequence.class);
        assertEquals(Set.of("BONUS"), bonus.consequences());
        assertTrue(bonus.follows("EXCELLENT"));
        assertTrue(bonus.follows("EFFECTIVE"));
        assertFalse(bonus.follows("SATISFACTORY"));
        assertFalse(bonus.follows("UNSATISFACTORY"));
    }

    @Test
    void ofTheYearNotOfAQuarter() {
        Consequence bonus = rule("bonus", Consequence.class);
        assertTrue(bonus.follows(rule("year-result", ResultKind.class), "EFFECTIVE"));
        assertFalse(bonus.follows(rule("quarter-result", ResultKind.class), "EFFECTIVE"));
        assertEquals(1, bonus.head().gaps().size(), "the act does not say which evaluation is meant");
    }
}
