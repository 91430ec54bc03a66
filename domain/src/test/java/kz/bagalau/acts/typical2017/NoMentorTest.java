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

class NoMentorTest {

    @Test
    void noMentorForTheLowestOnly() {
        Consequence mentor = rule("no-mentor", Consequence.class);
        assertEquals(Set.of("NO_MENTOR"), mentor.consequences());
        assertEquals(Optional.empty(), mentor.term());
        assertTrue(mentor.follows("UNSATISFACTORY"));
        assertFalse(mentor.follows("SATISFACTORY"));
    }

    @Test
    void ofTheYearNotOfAQuarter() {
        Consequence mentor = rule("no-mentor", Consequence.class);
        assertTrue(mentor.concerns(rule("year-result", ResultKind.class)));
        assertFalse(mentor.concerns(rule("quarter-result", ResultKind.class)));
    }
}
