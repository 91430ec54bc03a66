package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Recusal;
import org.junit.jupiter.api.Test;

class RecusalTest {

    @Test
    void theServantAndTheEvaluatorOnHisOwnScore() {
        Recusal recusal = rule("recusal", Recusal.class);
        assertEquals(Role.SERVANT, recusal.of(Set.of(Role.SERVANT)).orElseThrow().value());
        assertEquals(Role.EVALUATOR, recusal.of(Set.of(Role.EVALUATOR)).orElseThrow().value());
        assertTrue(recusal.of(Set.of(Role.MEMBER)).isEmpty());
        assertEquals(Basis.INTERPRETATION, recusal.citation().basis());
        assertEquals(2, recusal.gaps().size());
    }
}
