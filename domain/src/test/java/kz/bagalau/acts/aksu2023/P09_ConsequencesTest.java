package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.api.Test;

class P09_ConsequencesTest {

    @Test
    void everyGradeIsAGroundForTheSixDecisions() {
        Consequence consequences = rule("consequences", Consequence.class);
        assertEquals(Set.of("BONUS", "ENCOURAGEMENT", "TRAINING", "ROTATION", "DEMOTION", "DISMISSAL"), consequences.consequences());
        for (String grade : List.of("EFFECTIVE", "PROPER", "SATISFACTORY", "UNSATISFACTORY")) {
            assertTrue(consequences.follows(grade), grade);
        }
    }
}
