package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P10_HigherSupervisorTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theHigherSupervisorApprovesThePlan(String id) {
        assertEquals(Role.HIGHER_SUPERVISOR, rule(id, "plan", Plan.class).approvedBy());
        assertTrue(follow(id, "plan", "submitted", Deed.APPROVE, Role.HIGHER_SUPERVISOR, Situation.empty()).allowed());
        assertFalse(follow(id, "plan", "submitted", Deed.APPROVE, Role.SUPERVISOR, Situation.empty()).allowed());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void nobodyElseAgreesToIt(String id) {
        assertEquals(Set.of(), rule(id, "plan", Plan.class).agreedWith());
    }
}
