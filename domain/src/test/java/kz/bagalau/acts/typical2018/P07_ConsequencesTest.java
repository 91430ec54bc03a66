package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P07_ConsequencesTest {

    private static Consequence consequence(String id, String name) {
        return rule(id, name, Consequence.class);
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theTargetsLeadToBonusesEncouragementRotationDemotionAndDismissal(String id) {
        Consequence targets = consequence(id, "targets-consequences");
        assertEquals(Set.of("BONUS", "ENCOURAGEMENT", "ROTATION", "DEMOTION", "DISMISSAL"), targets.consequences());
        assertEquals(Set.of("UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT"), targets.grades());
        assertFalse(targets.follows("MEETS"));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theCompetenciesLeadToDevelopmentOnly(String id) {
        Consequence competencies = consequence(id, "competencies-consequences");
        assertEquals(Set.of("DEVELOPMENT"), competencies.consequences());
        assertTrue(competencies.follows("FAILS") && competencies.follows("MEETS"));
        assertFalse(competencies.follows("UNSATISFACTORY"));
    }
}
