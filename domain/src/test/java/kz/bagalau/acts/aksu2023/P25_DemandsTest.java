package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;

class P25_DemandsTest {

    @Test
    void theFiveDemands() {
        assertEquals(List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "TIME_BOUND", "STRATEGIC"), rule("plan", Plan.class).demands());
    }
}
