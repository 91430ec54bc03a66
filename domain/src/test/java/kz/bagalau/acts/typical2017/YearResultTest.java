package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class YearResultTest {

    @Test
    void everybodysGradeEachPeriod() {
        ResultKind kind = rule("year-result", ResultKind.class);
        assertEquals("year-grade", kind.of());
        assertEquals("year", kind.cadence());
        assertEquals(ResultKind.Whom.ALL, kind.whom());
    }
}
