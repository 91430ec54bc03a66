package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.api.Test;

class BonusTest {

    @Test
    void forTheTwoUpperGradesOnly() {
        Consequence bonus = rule("bonus", Consequence.class);
        assertEquals(Set.of("BONUS"), bonus.consequences());
        assertTrue(bonus.follows("EXCELLENT"));
        assertTrue(bonus.follows("EFFECTIVE"));
        assertFalse(bonus.follows("SATISFACTORY"));
        assertFalse(bonus.follows("UNSATISFACTORY"));
    }
}
