package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.result.Keeping;
import org.junit.jupiter.api.Test;

class P22_KeepingTest {

    @Test
    void thePapersOfPointNineteenAndTheSignedProtocolWithoutATerm() {
        Keeping keeping = rule("keeping", Keeping.class);
        assertTrue(keeping.years().isEmpty());
        assertEquals(List.of("SUPERVISOR_SHEET", "CIRCULAR_SHEETS", "JOB_DESCRIPTION", "DRAFT_PROTOCOL", "SIGNED_PROTOCOL"), keeping.documents());
    }
}
