package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.api.Test;

class P10_SurveyConsequencesTest {

    @Test
    void trainingAndNothingElse() {
        assertEquals(Set.of("TRAINING"), rule("survey-consequences", Consequence.class).consequences());
        assertFalse(rule("survey-consequences", Consequence.class).follows("UNSATISFACTORY"));
    }
}
