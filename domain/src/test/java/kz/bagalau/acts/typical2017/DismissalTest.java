package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.HistoryRule;
import org.junit.jupiter.api.Test;

class DismissalTest {

    private static EarlierResult result(int year, String grade) {
        return new EarlierResult(String.valueOf(year), year, LocalDate.of(year, 12, 28), grade, false);
    }

    private static boolean given(EarlierResult... results) {
        return rule("dismissal", HistoryRule.class).ground(List.of(results), LocalDate.of(2018, 1, 15)).value().given();
    }

    @Test
    void theSameGroundWhereDemotionIsImpossible() {
        assertTrue(given(result(2016, "UNSATISFACTORY"), result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2016, "SATISFACTORY"), result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2015, "UNSATISFACTORY"), result(2016, "SATISFACTORY"), result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2015, "UNSATISFACTORY"), result(2017, "UNSATISFACTORY")), "2016 was not evaluated");
        assertEquals("DISMISSAL", rule("dismissal", HistoryRule.class).consequence());
        assertEquals("DEMOTION", rule("demotion", HistoryRule.class).consequence());
    }

    @Test
    void inThePlaceOfADemotionThatIsImpossible() {
        assertEquals(Optional.of("DEMOTION"), rule("dismissal", HistoryRule.class).insteadOf());
        assertEquals(Optional.empty(), rule("demotion", HistoryRule.class).insteadOf());
        List.of("demotion", "dismissal").forEach(name -> assertTrue(rule(name, HistoryRule.class).head().gaps().stream()
                .anyMatch(gap -> gap.about().ru().contains("второй раз")), "that what served does not count again is our reading"));
    }
}
