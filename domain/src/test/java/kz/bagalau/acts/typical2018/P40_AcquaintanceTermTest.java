package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P40_AcquaintanceTermTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void twoWorkingDaysFromTheOfficialsApproval(String id) {
        assertEquals(Event.COMPLETION, from(id, "acquaintance-term"));
        assertEquals(LocalDate.of(2019, 2, 12), due(id, "acquaintance-term", "2019-02-08"));
        assertTrue(moves(id, "case", Deed.APPROVE, "completed").get(0).events().contains(Event.COMPLETION));
        assertEquals("acquaintance-term", rule(id, "acquaintance", Acquaintance.class).term().orElseThrow());
    }
}
