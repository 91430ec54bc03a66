package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.LegalObstacle;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static List<String> wrong(int chairs, int members, int secretaries) {
        return rule("composition", CommissionRule.class).check(Map.of(Role.CHAIR, chairs, Role.MEMBER, members, Role.SECRETARY, secretaries))
                .stream().map(LegalObstacle::key).toList();
    }

    @Test
    void threeMembersTheChairAmongThemTheSecretaryBesideThem() {
        assertEquals(List.of(), wrong(1, 2, 1));
        assertEquals(List.of("commission.small"), wrong(1, 1, 1));
        assertEquals(List.of("commission.small"), wrong(1, 1, 2));
        assertEquals(List.of("commission.chair"), wrong(0, 3, 1));
        assertEquals(List.of("commission.chair"), wrong(2, 2, 1));
        assertEquals(List.of("commission.secretary"), wrong(1, 2, 0));
    }
}
