package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Viewers;
import org.junit.jupiter.api.Test;

class P21_ViewersTest {

    @Test
    void theEvaluatedTheEvaluatorTheHeadOfHrAndTheSession() {
        Viewers viewers = rule("result-viewers", Viewers.class);
        for (Role role : List.of(Role.SERVANT, Role.EVALUATOR, Role.HEAD_OF_HR)) {
            assertTrue(viewers.sees(role, false), role.name());
        }
        for (Role role : List.of(Role.MEMBER, Role.CHAIR)) {
            assertTrue(viewers.sees(role, true) && !viewers.sees(role, false), role.name());
        }
    }

    @Test
    void otherHrWorkersSeeTheProcessOnly() {
        assertFalse(rule("result-viewers", Viewers.class).sees(Role.HR_WORKER, true));
    }

    @Test
    void theOfficialOnlyForTheDecisionBeforeHim() {
        assertTrue(rule("result-viewers", Viewers.class).sees(Role.OFFICIAL, true));
        assertFalse(rule("result-viewers", Viewers.class).sees(Role.OFFICIAL, false));
    }
}
