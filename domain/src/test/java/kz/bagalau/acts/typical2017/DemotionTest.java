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

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 15);

    /** Of a year, decided on its last days. */
    private static EarlierResult result(int year, String grade) {
        return new EarlierResult(String.valueOf(year), year, LocalDate.of(year, 12, 28), grade, false);
    }

    private static boolean given(EarlierResult... results) {
        return rule("demotion", HistoryRule.class).ground(List.of(results), TODAY).value().given();
    }

    @Test
    void twoYearsRunning() {
        assertTrue(given(result(2016, "UNSATISFACTORY"), result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2016, "SATISFACTORY"), result(2017, "UNSATISFACTORY")));
    }

    @Test
    void anotherGradeBetweenThemBreaksIt() {
        assertFalse(given(result(2015, "UNSATISFACTORY"), result(2016, "SATISFACTORY"), result(2017, "UNSATISFACTORY")));
        assertFalse(given(result(2015, "UNSATISFACTORY"), result(2016, "UNSATISFACTORY"), result(2017, "EFFECTIVE")));
        assertTrue(given(result(2015, "EFFECTIVE"), result(2016, "UNSATISFACTORY"), result(2017, "UNSATISFACTORY")));
    }

    @Test
    void aYearWithoutAnEvaluationBreaksThem() {
        EarlierResult imported = new EarlierResult("p", 2015, LocalDate.of(2015, 12, 31), "UNSATISFACTORY", false, Optional.of("протокол № 1"));
        assertFalse(given(imported, result(2017, "UNSATISFACTORY")));
        var none = rule("demotion", HistoryRule.class).ground(List.of(imported, result(2017, "UNSATISFACTORY")), TODAY);
        assertEquals("  Результат за 2015 год от 31.12.2015: год не из последних подряд, не учитывается." + MARK, told(Lang.RU, none.step()).get(1));
    }

    @Test
    void theYearsEvaluatedCountAndNotTheDaysOfDecision() {
        EarlierResult late = new EarlierResult("late", 2015, LocalDate.of(2016, 1, 10), "UNSATISFACTORY", false);
        assertTrue(given(late, result(2016, "UNSATISFACTORY")), "the two last evaluated years, however long ago the first was decided");
        assertFalse(given(late, result(2017, "UNSATISFACTORY")));
    }

    @Test
    void oneYearTwiceIsNotTwoYears() {
        EarlierResult paper = new EarlierResult("p", 2017, LocalDate.of(2017, 12, 31), "UNSATISFACTORY", false, Optional.of("протокол № 1"));
        assertFalse(given(paper, result(2017, "UNSATISFACTORY")));
    }

    @Test
    void aResultDecidedAfterTheDayIsNotKnownYet() {
        EarlierResult after = new EarlierResult("after", 2017, TODAY.plusDays(1), "UNSATISFACTORY", false);
        assertFalse(given(result(2016, "UNSATISFACTORY"), after));
    }

    @Test
    void aResultThatServedDoesNotCountAgain() {
        EarlierResult served = new EarlierResult("s", 2016, LocalDate.of(2016, 12, 28), "UNSATISFACTORY", true);
        assertFalse(given(served, result(2017, "UNSATISFACTORY")));
    }

    @Test
    void theExplanationSaysWhyOneDoesNotCount() {
        var none = rule("demotion", HistoryRule.class).ground(List.of(result(2016, "UNSATISFACTORY"), result(2017, "EFFECTIVE")),
                TODAY);
        assertEquals("  Результат за 2016 год от 28.12.2016: за тот же год или позже есть иная оценка, не учитывается." + MARK, told(Lang.RU, none.step()).get(1));
    }

    @Test
    void aResultTakenOverFromAPaperCountsAndItsPaperIsNamed() {
        var given = rule("demotion", HistoryRule.class).ground(List.of(new EarlierResult("p", 2016, LocalDate.of(2016, 12, 31), "UNSATISFACTORY", false,
                Optional.of("протокол № 1")), result(2017, "UNSATISFACTORY")), TODAY);
        assertTrue(given.value().given());
        assertTrue(told(Lang.RU, given.step()).stream().anyMatch(line -> line.contains("Принят из документа: протокол № 1")), () -> told(Lang.RU, given.step()).toString());
    }
}
