package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Viewers;
import org.junit.jupiter.api.Test;

class ResultViewersTest {

    @Test
    void theResultIsSeenByThoseItConcernsAndNeverByTheAdministrator() {
        Viewers viewers = rule("result-viewers", Viewers.class);
        assertTrue(viewers.sees(Role.SERVANT, false));
        assertTrue(viewers.sees(Role.SUPERVISOR, false));
        assertTrue(viewers.sees(Role.HR_WORKER, false));
        assertFalse(viewers.sees(Role.MEMBER, false));
        assertTrue(viewers.sees(Role.MEMBER, true));
        assertTrue(viewers.sees(Role.OFFICIAL, true));
        assertFalse(viewers.sees(Role.ADMINISTRATOR, true));
        assertFalse(viewers.sees(Role.COLLEAGUE, true));
    }
}
