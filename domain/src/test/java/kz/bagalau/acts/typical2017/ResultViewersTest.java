package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Viewers;
import org.junit.jupiter.api.Test;

class ResultViewersTest {

    @Test
    void theSameAsInAstana() {
        Viewers viewers = rule("result-viewers", Viewers.class);
        for (Role role : List.of(Role.SERVANT, Role.SUPERVISOR, Role.HR_WORKER)) {
            assertTrue(viewers.sees(role, false), role.name());
        }
        for (Role role : List.of(Role.MEMBER, Role.CHAIR, Role.OFFICIAL)) {
            assertTrue(viewers.sees(role, true) && !viewers.sees(role, false), role.name());
        }
        assertFalse(viewers.sees(Role.ADMINISTRATOR, true));
        assertFalse(viewers.sees(Role.COLLEAGUE, true));
    }
}
