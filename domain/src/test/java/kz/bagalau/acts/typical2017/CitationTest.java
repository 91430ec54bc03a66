package kz.bagalau.acts.typical2017;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Basis;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void noPointIsInvented() {
        Region.EDITION.rules().values().forEach(each -> {
            assertFalse(each.citation().pointAtHand(), each.name());
            assertTrue(each.citation().basis() != Basis.TEXT, each.name());
        });
        assertTrue(Region.EDITION.text().isEmpty());
    }
}
