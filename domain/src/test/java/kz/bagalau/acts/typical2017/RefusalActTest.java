package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.RefusalAct;
import org.junit.jupiter.api.Test;

class RefusalActTest {

    @Test
    void signedByHrAndTheRecordAllTheSame() {
        RefusalAct act = rule("refusal-act", RefusalAct.class);
        assertEquals(List.of(), act.check("1", List.of(new RefusalAct.Signer("2", Role.HR_WORKER))));
        assertEquals(1, act.check("1", List.of()).size());
        assertEquals(1, act.check("1", List.of(new RefusalAct.Signer("1", Role.HR_WORKER))).size());
        assertTrue(act.recordAllSame());
        assertEquals("refusal-result", act.form());
    }
}
