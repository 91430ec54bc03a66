package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.executes;
import static kz.bagalau.acts.typical2018.Family.moves;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.process.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P37_DecisionTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void approveOrRevise(String id) {
        assertEquals(1, moves(id, "case", Deed.REVISE, "decided").size());
        assertTrue(moves(id, "case", Deed.REVISE, "decided").get(0).rules().containsAll(List.of("quorum", "ballot", "revision")));
        assertTrue(executes(id, "37", "revision"));
    }
}
