package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import org.junit.jupiter.api.Test;

class P30_RankerTest {

    @Test
    void theHeadOfTheUnitAndWhereThereIsNoneTheSupervisor() {
        EvaluatorAssignment ranker = rule("ranking-evaluator", EvaluatorAssignment.class);
        assertTrue(ranker.nearestHead());
        assertEquals(Role.SUPERVISOR, ranker.of(false, false).value(), "where no head stands above him");
        assertEquals(List.of("непосредственный руководитель.", "каждого служащего оценивает одно назначенное лицо."),
                ranker.gaps().stream().map(gap -> gap.decision().ru()).toList());
    }
}
