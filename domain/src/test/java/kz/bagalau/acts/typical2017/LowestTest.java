package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;

class LowestTest {

    @Test
    void trainingForTheLowestOnlyWithinItsTerm() {
        Consequence lowest = rule("lowest", Consequence.class);
        assertEquals(Set.of("TRAINING"), lowest.consequences());
        assertEquals(Optional.of("training-term"), lowest.term());
        assertTrue(lowest.follows("UNSATISFACTORY"));
        assertFalse(lowest.follows("SATISFACTORY"));
    }

    @Test
    void ofTheYearNotOfAQuarter() {
        Consequence lowest = rule("lowest", Consequence.class);
        assertTrue(lowest.concerns(rule("year-result", ResultKind.class)));
        assertFalse(lowest.concerns(rule("quarter-result", ResultKind.class)));
    }
}
