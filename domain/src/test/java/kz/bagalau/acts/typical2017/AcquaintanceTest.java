package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.api.Test;

class AcquaintanceTest {

    @Test
    void inWritingOrElectronically() {
        Acquaintance acquaintance = rule("acquaintance", Acquaintance.class);
        assertEquals(Optional.of("acquaintance-term"), acquaintance.term());
        assertEquals(Set.of(Medium.PAPER, Medium.SYSTEM), acquaintance.media());
        assertTrue(acquaintance.check(Medium.PORTAL).isPresent());
        assertFalse(acquaintance.signatureNeeded());
    }
}
