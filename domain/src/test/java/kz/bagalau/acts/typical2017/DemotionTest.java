package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.MARK;
import static kz.bagalau.acts.typical2017.Region.rule;
import static kz.bagalau.acts.typical2017.Region.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class DemotionTest {

    private static EarlierResult result(String decided, String grade) {
        return new EarlierResult(decided, LocalDate.parse(decided), grade, false);
    }

    private static boolean given(EarlierResult... results) {
        return rule("demotion", HistoryRule.class).ground(List.of(results), LocalDate.of(2018, 1, 15)).value().given();
    }

    @Test
    void twoYearsRunning() {
        assertTrue(given(result("2016-12-28", "UNSATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
        assertFalse(given(result("2018-01-15", "UNSATISFACTORY")));
        assertFalse(given(result("2016-12-28", "SATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
    }

    @Test
    void anotherGradeBetweenThemBreaksIt() {
        assertFalse(given(result("2016-01-20", "UNSATISFACTORY"), result("2016-12-28", "SATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
        assertFalse(given(result("2016-12-28", "UNSATISFACTORY"), result("2017-12-28", "UNSATISFACTORY"), result("2018-01-15", "EFFECTIVE")));
        assertTrue(given(result("2016-01-20", "EFFECTIVE"), result("2016-12-28", "UNSATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
    }

    @Test
    void bothSidesOfTheTwoYears() {
        assertTrue(given(result("2016-01-15", "UNSATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
        assertFalse(given(result("2016-01-14", "UNSATISFACTORY"), result("2018-01-15", "UNSATISFACTORY")));
    }

    @Test
    void theExplanationSaysWhyOneDoesNotCount() {
        var none = rule("demotion", HistoryRule.class).ground(List.of(result("2016-12-28", "UNSATISFACTORY"), result("2017-12-28", "EFFECTIVE")),
                LocalDate.of(2018, 1, 15));
        assertEquals("  Результат от 28.12.2016: после него была иная оценка, не учитывается." + MARK, told(Lang.RU, none.step()).get(1));
    }

    @Test
    void aResultTakenOverFromAPaperCountsAndItsPaperIsNamed() {
        var given = rule("demotion", HistoryRule.class).ground(List.of(new EarlierResult("p", LocalDate.of(2016, 12, 31), "UNSATISFACTORY", false,
                Optional.of("протокол № 1")), result("2018-01-15", "UNSATISFACTORY")), LocalDate.of(2018, 1, 15));
        assertTrue(given.value().given());
        assertTrue(told(Lang.RU, given.step()).stream().anyMatch(line -> line.contains("Принят из документа: протокол № 1")), () -> told(Lang.RU, given.step()).toString());
    }
}
