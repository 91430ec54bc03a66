package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;

class P24_NumberTest {

    @Test
    void threeToFive() {
        Plan plan = rule("plan", Plan.class);
        TargetMean mean = rule("targets-score", TargetMean.class);
        for (int number : List.of(3, 4, 5)) {
            assertTrue(plan.checkNumber(number).isEmpty() && mean.checkNumber(number).isEmpty());
        }
        for (int number : List.of(0, 2, 6)) {
            assertTrue(plan.checkNumber(number).isPresent() && mean.checkNumber(number).isPresent());
        }
    }
}
