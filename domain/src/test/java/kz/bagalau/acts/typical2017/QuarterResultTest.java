package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
