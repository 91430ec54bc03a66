package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.LegalObstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P39_CompositionTest {

    private static List<String> wrong(int chairs, int members) {
        return rule("composition", CommissionRule.class).check(Map.of(Role.CHAIR, chairs, Role.MEMBER, members)).stream().map(LegalObstacle::key).toList();
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-13", "2023-10-13, 2023-10-18"})
    void threeWorkingDaysFromTheApplication(String event, LocalDate last) {
        assertEquals(last, due("calibration-decision-term", event));
    }

    @Test
    void atLeastTwoAChairOnlyIfNamed() {
        assertEquals(List.of(), wrong(0, 2));
        assertEquals(List.of(), wrong(1, 1));
        assertEquals(List.of("commission.small"), wrong(0, 1));
        assertEquals(List.of("commission.small"), wrong(1, 0));
        assertEquals(List.of("commission.chair"), wrong(2, 2));
        assertEquals(2, rule("composition", CommissionRule.class).gaps().size());
    }
}
