package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Recusal;
import org.junit.jupiter.api.Test;

class RecusalTest {

    @Test
    void nobodyInHisOwnCaseOthersVote() {
        Recusal recusal = rule("recusal", Recusal.class);
        assertEquals(Role.SERVANT, recusal.of(Set.of(Role.SERVANT)).orElseThrow().value());
        for (Role role : List.of(Role.SUPERVISOR, Role.SUBORDINATE, Role.COLLEAGUE)) {
            assertTrue(recusal.of(Set.of(role)).isEmpty());
        }
        assertEquals(Basis.INTERPRETATION, recusal.citation().basis());
    }
}
