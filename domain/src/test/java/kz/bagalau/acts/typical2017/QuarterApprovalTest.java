package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import org.junit.jupiter.api.Test;

class QuarterApprovalTest {

    @Test
    void aQuarterByTheSupervisorsSignatureWithoutASession() {
        FinalApproval approval = rule("quarter-approval", FinalApproval.class);
        assertEquals(Role.SUPERVISOR, approval.by());
        assertFalse(approval.afterSession());
        assertEquals(Basis.INTERPRETATION, approval.citation().basis());
    }
}
