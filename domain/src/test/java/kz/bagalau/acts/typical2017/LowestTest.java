package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.api.Test;

class LowestTest {

    @Test
    void trainingAndNoMentorForTheLowestOnly() {
        Consequence lowest = rule("lowest", Consequence.class);
        assertEquals(Set.of("TRAINING", "NO_MENTOR"), lowest.consequences());
        assertTrue(lowest.follows("UNSATISFACTORY"));
        assertFalse(lowest.follows("SATISFACTORY"));
    }
}
