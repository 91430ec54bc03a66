package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import org.junit.jupiter.api.Test;

class P07_ApprovalTest {

    @Test
    void theCommissionApprovesInSession() {
        FinalApproval approval = rule("approval", FinalApproval.class);
        assertEquals(Role.MEMBER, approval.by());
        assertTrue(approval.afterSession());
    }
}
