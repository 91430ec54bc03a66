package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.answer;
import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.quarters;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static kz.bagalau.acts.aksu2023.Aksu.targets;
import static kz.bagalau.acts.aksu2023.Aksu.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P05_PeriodsTest {

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-07-10", "2023-09-30, 2023-10-10", "2023-12-31, 2024-01-10"})
    void quartersByTheTenthOfTheNextMonth(String event, LocalDate last) {
        assertEquals(last, due("score-term", event));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 2024-01-10"})
    void theSurveyByTheTenthOfJanuary(String event, LocalDate last) {
        assertEquals(last, due("survey-term", event));
    }

    @Test
    void quartersAndTheCalendarYear() {
        Period third = rule("quarter", Cadence.class).periods(2023, LocalDate.of(2010, 1, 1)).get(2);
        assertEquals(LocalDate.of(2023, 7, 1), third.from());
        assertEquals(LocalDate.of(2023, 9, 30), third.to());
        assertEquals(LocalDate.of(2023, 12, 31), rule("year", Cadence.class).periods(2023, LocalDate.of(2010, 1, 1)).get(0).to());
    }

    @ParameterizedTest
    @CsvSource({"3.99 4.00 3.99 4.00, 4", "4 3, 3.5", "3.99 4, 4", "5, 5", "2 2 2 1.99, 2", "2 2 1.99 1.98, 1.99", "4 4 3.97 3.99, 3.99"})
    void theYearIsTheMeanOfTheEvaluatedQuartersToTwoPlaces(String scores, String expected) {
        assertEquals(Score.parse(expected), value("targets-year", quarters("targets-year", scores.split(" "))).value().points());
        assertEquals(Score.parse(expected), value("ranking-year", quarters("ranking-year", scores.split(" "))).value().points());
    }

    @Test
    void theYearTakesTheRoundedQuarters() {
        Score first = value("targets-score", targets("3.98", "3.98", "4.00")).value().points();
        assertEquals(Score.parse("3.99"), first);
        assertEquals(Score.of(4), value("targets-year", quarters("targets-year", first.toString(), "4")).value().points());
    }

    @Test
    void withoutAQuarterNothingIsComputed() {
        assertInstanceOf(Outcome.MustDecide.class, answer("targets-year-grade", Facts.none()));
        assertInstanceOf(Outcome.MustDecide.class, answer("ranking-year-grade", Facts.none()));
    }

    @Test
    void theYearIsAResultOfEachKind() {
        assertEquals("targets-year-grade", rule("targets-year-result", ResultKind.class).of());
        assertEquals(ResultKind.Whom.HEADS, rule("targets-year-result", ResultKind.class).whom());
        assertEquals("ranking-year-grade", rule("ranking-year-result", ResultKind.class).of());
        assertEquals(ResultKind.Whom.OTHERS, rule("ranking-year-result", ResultKind.class).whom());
        assertEquals("year", rule("ranking-year-result", ResultKind.class).cadence());
    }

    /** This act has no commission that could decide instead. */
    @Test
    void withoutAQuarterThereIsNoYearAndNobodyIsSaidToDecide() {
        for (String year : List.of("targets-year", "ranking-year")) {
            Outcome none = assertInstanceOf(Outcome.MustDecide.class, answer(year, Facts.none()));
            for (Lang lang : Lang.values()) {
                String told = LawTexts.sentences().say(lang, none.step().orElseThrow());
                assertFalse(told.contains("комисси") || told.contains("commission"), told);
            }
            assertEquals("годовой оценки нет.", rule(year, MeanOfPeriods.class).gaps().get(2).decision().ru());
        }
    }
}
