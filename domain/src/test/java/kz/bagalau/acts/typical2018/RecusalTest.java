package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Recusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecusalTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void nobodyActsOnHisOwnCase(String id) {
        Recusal recusal = rule(id, "recusal", Recusal.class);
        assertEquals(Role.SERVANT, recusal.of(Set.of(Role.SERVANT, Role.MEMBER)).orElseThrow().value());
        assertTrue(recusal.of(Set.of(Role.SUPERVISOR)).isEmpty());
        assertTrue(recusal.of(Set.of(Role.COLLEAGUE)).isEmpty());
        assertEquals(Basis.INTERPRETATION, recusal.citation().basis());
    }
}
