package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.executes;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.LawfulDisclosure;
import kz.bagalau.law.result.Viewers;
import org.junit.jupiter.api.Test;

class P16_ConfidentialTest {

    @Test
    void strangersSeeNothing() {
        Viewers viewers = rule("result-viewers", Viewers.class);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COLLEAGUE, Role.SUBORDINATE, Role.OTHER_SERVANT, Role.ECONOMICS)) {
            assertFalse(viewers.sees(role, true), role.name());
        }
        assertTrue(executes("16", "result-viewers"));
    }

    @Test
    void theHeadOfHrDisclosesWhereTheLawObligesTheBody() {
        LawfulDisclosure rule = rule("disclosure", LawfulDisclosure.class);
        assertEquals(Role.HEAD_OF_HR, rule.by());
        assertTrue(rule.under().ru().contains("О доступе к информации"));
        assertTrue(executes("16", "disclosure"));
    }
}
