package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P14_FiveTargetsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void exactlyFive(String id) {
        Plan plan = rule(id, "plan", Plan.class);
        assertTrue(plan.checkNumber(5).isEmpty());
        assertEquals("plan.exactly", plan.checkNumber(4).orElseThrow().key());
        assertEquals("plan.exactly", plan.checkNumber(6).orElseThrow().key());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aPlanOfAnotherNumberIsNotSubmitted(String id) {
        Optional<LegalObstacle> four = rule(id, "plan", Plan.class).checkNumber(4);
        assertEquals(four, follow(id, "plan", "draft", Deed.SUBMIT, Role.SUPERVISOR, Situation.empty().ruled("plan", four)).obstacle());
    }
}
