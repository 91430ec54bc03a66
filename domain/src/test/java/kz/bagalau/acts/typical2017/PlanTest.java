package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void oneToFourTargets() {
        Plan plan = rule("plan", Plan.class);
        assertTrue(plan.checkNumber(0).isPresent());
        assertTrue(plan.checkNumber(1).isEmpty());
        assertTrue(plan.checkNumber(4).isEmpty());
        assertTrue(plan.checkNumber(5).isPresent());
    }

    @Test
    void approvedByTheHigherSupervisor() {
        assertEquals(Role.HIGHER_SUPERVISOR, rule("plan", Plan.class).approvedBy());
        assertEquals(Set.of(), rule("plan", Plan.class).agreedWith());
    }
}
