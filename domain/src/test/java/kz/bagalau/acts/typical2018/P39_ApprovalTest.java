package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P39_ApprovalTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theOfficialApprovesAfterTheSession(String id) {
        FinalApproval approval = rule(id, "approval", FinalApproval.class);
        assertEquals(Role.OFFICIAL, approval.by());
        assertTrue(approval.afterSession());
        assertEquals(Stage.of("completed"), follow(id, "case", "submitted", Deed.APPROVE, Role.OFFICIAL, Situation.empty()).next());
        assertFalse(follow(id, "case", "submitted", Deed.APPROVE, Role.CHAIR, Situation.empty()).allowed());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void orReturnsTheProtocol(String id) {
        assertEquals(Stage.of("computed"), follow(id, "case", "submitted", Deed.RETURN, Role.OFFICIAL, Situation.empty()).next());
        assertEquals(1, rule(id, "approval", FinalApproval.class).gaps().size());
    }
}
