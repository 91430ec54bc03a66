package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.LegalObstacle;
import org.junit.jupiter.api.Test;

class P08_CompositionTest {

    private final CommissionRule composition = rule("composition", CommissionRule.class);

    private List<String> wrong(int members, int chairs, int secretaries) {
        return composition.check(Map.of(Role.MEMBER, members, Role.CHAIR, chairs, Role.SECRETARY, secretaries)).stream()
                .map(LegalObstacle::key).toList();
    }

    @Test
    void threeWithTheChairAmongThem() {
        assertEquals(List.of(), wrong(2, 1, 1));
        assertEquals(List.of("commission.small"), wrong(1, 1, 1));
    }

    @Test
    void theSecretaryIsNotCounted() {
        assertEquals(List.of("commission.small"), wrong(1, 1, 2));
    }

    @Test
    void oneChairAndASecretary() {
        assertEquals(List.of("commission.chair"), wrong(3, 0, 1));
        assertEquals(List.of("commission.chair"), wrong(3, 2, 1));
        assertEquals(List.of("commission.secretary"), wrong(2, 1, 0));
    }
}
