package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class QuarterResultTest {

    @Test
    void everybodysGradeEachPeriod() {
        ResultKind kind = rule("quarter-result", ResultKind.class);
        assertEquals("quarter-grade", kind.of());
        assertEquals("quarter", kind.cadence());
        assertEquals(ResultKind.Whom.ALL, kind.whom());
    }

    @Test
    void aCaseIsKnownByItsYear() {
        assertFalse(rule("quarter-result", ResultKind.class).leads());
        assertTrue(rule("year-result", ResultKind.class).leads());
    }
}
