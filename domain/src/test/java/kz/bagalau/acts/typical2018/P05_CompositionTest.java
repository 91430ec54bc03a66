package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.keys;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P05_CompositionTest {

    private static List<String> wrong(String id, int members, int chairs, int secretaries) {
        return keys(rule(id, "composition", CommissionRule.class)
                .check(Map.of(Role.MEMBER, members, Role.CHAIR, chairs, Role.SECRETARY, secretaries)));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void notLessThanFive(String id) {
        assertEquals(List.of(), wrong(id, 4, 1, 1));
        assertEquals(List.of("commission.small"), wrong(id, 3, 1, 1));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theSecretaryIsNotCounted(String id) {
        assertEquals(List.of("commission.small"), wrong(id, 3, 1, 2));
        assertEquals(2, rule(id, "composition", CommissionRule.class).gaps().size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void oneChairAndASecretary(String id) {
        assertEquals(List.of("commission.chair"), wrong(id, 5, 0, 1));
        assertEquals(List.of("commission.chair"), wrong(id, 5, 2, 1));
        assertEquals(List.of("commission.secretary"), wrong(id, 4, 1, 0));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theOfficialMakesItAndHrIsItsWorkingBody(String id) {
        assertEquals(Role.OFFICIAL, rule(id, "official", Officer.class).place());
        assertFalse(rule(id, "official", Officer.class).votes());
        assertEquals(Role.HR_WORKER, rule(id, "working-body", Officer.class).place());
        assertFalse(rule(id, "working-body", Officer.class).votes());
        assertTrue(rule(id, "working-body", Officer.class).holder().in(Lang.KK).startsWith("персоналды басқару қызметі"));
    }
}
