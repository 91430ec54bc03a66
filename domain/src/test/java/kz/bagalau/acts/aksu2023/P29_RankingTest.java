package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class P29_RankingTest {

    @Test
    void whoseResultItIs() {
        ResultKind kind = rule("ranking-result", ResultKind.class);
        assertEquals("ranking-grade", kind.of());
        assertEquals(ResultKind.Whom.OTHERS, kind.whom());
        assertEquals("quarter", kind.cadence());
    }
}
