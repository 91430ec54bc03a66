package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class P22_TargetsTest {

    @Test
    void whoseResultItIs() {
        ResultKind kind = rule("targets-result", ResultKind.class);
        assertEquals("targets-grade", kind.of());
        assertEquals(ResultKind.Whom.HEADS, kind.whom());
        assertEquals("quarter", kind.cadence());
    }
}
