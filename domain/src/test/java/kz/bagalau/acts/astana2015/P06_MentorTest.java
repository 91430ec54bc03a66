package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.result.Consequence;
import org.junit.jupiter.api.Test;

class P06_MentorTest {

    @Test
    void theLowestGradeExcludesMentoring() {
        Consequence rule = rule("no-mentor", Consequence.class);
        assertTrue(rule.follows("UNSATISFACTORY"));
        assertFalse(rule.follows("SATISFACTORY"));
        assertEquals(Set.of("NO_MENTOR"), rule.consequences());
    }
}
