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

class P32_OpenVoteTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theDecisionIsTakenByOpenVoteInSession(String id) {
        assertTrue(executes(id, "32", "ballot"));
        moves(id, "case", Deed.DECIDE, "decided").forEach(move -> assertTrue(move.rules().containsAll(List.of("quorum", "ballot"))));
        assertEquals(2, moves(id, "case", Deed.DECIDE, "decided").size());
    }
}
