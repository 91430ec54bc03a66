package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Viewers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultViewersTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void thoseWhomItConcernsTheHigherSupervisorAmongThemAndNeverTheAdministrator(String id) {
        Viewers viewers = rule(id, "result-viewers", Viewers.class);
        List.of(Role.SERVANT, Role.SUPERVISOR, Role.HIGHER_SUPERVISOR, Role.HR_WORKER).forEach(role -> assertTrue(viewers.sees(role, false), role.name()));
        List.of(Role.CHAIR, Role.MEMBER, Role.OFFICIAL).forEach(role -> {
            assertTrue(viewers.sees(role, true), role.name());
            assertFalse(viewers.sees(role, false), role.name());
        });
        List.of(Role.ADMINISTRATOR, Role.COLLEAGUE, Role.SUBORDINATE).forEach(role -> assertFalse(viewers.sees(role, true), role.name()));
    }
}
