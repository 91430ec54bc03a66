package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.ScoreForm;
import org.junit.jupiter.api.Test;

class P24_NumberTest {

    /** п. 23, 24: targets are set before they are scored; a sheet of none is no evaluation. */
    @Test
    void withoutAPlanTheSheetIsNotSigned() {
        List<LegalObstacle> faults = new ScoreForm(Aksu.EDITION, rule("targets-score", TargetMean.class)).faults(Filled.targets(List.of()));
        assertEquals(List.of("targets.noPlan"), faults.stream().map(LegalObstacle::key).toList());
    }

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
