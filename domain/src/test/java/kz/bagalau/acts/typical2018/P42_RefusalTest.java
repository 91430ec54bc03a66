package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P42_RefusalTest {

    private static final String WITH_POINT_42 = "kz.bagalau.acts.typical2018.Family#withPoint42";

    @ParameterizedTest
    @MethodSource(WITH_POINT_42)
    void aRefusalDoesNotKeepTheResultOutOfTheServiceRecord(String id) {
        assertTrue(rule(id, "refusal-act", RefusalAct.class).recordAllSame());
        assertEquals(Stage.of("recorded"), follow(id, "case", "refused", Deed.RECORD, Role.HR_WORKER, Situation.empty()).next());
    }

    @ParameterizedTest
    @MethodSource(WITH_POINT_42)
    void thenItIsSentByTheIntranetPortal(String id) {
        assertEquals(Set.of(Medium.PORTAL), rule(id, "refusal-act", RefusalAct.class).thenSentBy());
        assertEquals(Set.of(Medium.PORTAL), moves(id, "acknowledgement", Deed.SEND_BY_PORTAL, "sent").get(0).media());
    }
}
