package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P17_SupervisorTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theSupervisorFillsAndSigns(String id) {
        assertEquals(Role.SUPERVISOR, rule(id, "evaluator", EvaluatorAssignment.class).of(false, false).value());
        assertEquals(Role.SUPERVISOR, rule(id, "evaluator", EvaluatorAssignment.class).of(true, true).value());
        assertEquals(Stage.of("signed"), follow(id, "sheet.targets-grade", "issued", Deed.SIGN, Role.SUPERVISOR, Situation.empty()).next());
        assertFalse(follow(id, "sheet.targets-grade", "issued", Deed.SIGN, Role.HIGHER_SUPERVISOR, Situation.empty()).allowed());
    }
}
