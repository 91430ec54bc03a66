package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    @Test
    void theSupervisorWhoeverIsEvaluated() {
        EvaluatorAssignment evaluator = rule("evaluator", EvaluatorAssignment.class);
        assertEquals(Role.SUPERVISOR, evaluator.of(false, false).value());
        assertEquals(Role.SUPERVISOR, evaluator.of(true, true).value());
    }
}
