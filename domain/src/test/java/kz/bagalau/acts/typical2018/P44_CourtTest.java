package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P44_CourtTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theServantMayGoToCourt(String id) {
        assertEquals(Stage.of("court"), follow(id, "appeal", "none", Deed.GO_TO_COURT, Role.SERVANT, Situation.empty()).next());
        assertEquals(Stage.of("court"), follow(id, "appeal", "left", Deed.GO_TO_COURT, Role.SERVANT, Situation.empty()).next());
    }
}
