package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    @Test
    void theYearByTheCommission() {
        FinalApproval approval = rule("approval", FinalApproval.class);
        assertEquals(Role.MEMBER, approval.by());
        assertTrue(approval.afterSession());
    }
}
