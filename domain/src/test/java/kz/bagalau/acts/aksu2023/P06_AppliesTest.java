package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.answer;
import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class P06_AppliesTest {

    private final Period quarter = new Period("2023-Q3", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));

    private Applies.Answer answer(String name, String since, Applies.Absence absence) {
        return rule(name, Applies.class).to(quarter, LocalDate.parse(since), Optional.empty(), LocalDate.of(2023, 10, 5), Optional.ofNullable(absence)).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"applies", "applies-ranking", "applies-survey"})
    void threeMonthsToThePeriodsLastDay(String name) {
        assertEquals(Applies.Answer.EVALUATED, answer(name, "2023-07-01", null));
        assertEquals(Applies.Answer.NOT_EVALUATED, answer(name, "2023-07-02", null));
    }

    @ParameterizedTest
    @CsvSource({"LABOUR_LEAVE", "SOCIAL_LEAVE", "ILLNESS", "BUSINESS_TRIP", "INTERNSHIP", "RETRAINING", "QUALIFICATION"})
    void targetsWaitForTheReturnRankingAndSurveyDoNot(Applies.Absence absence) {
        assertEquals(Applies.Answer.AFTER_RETURN, answer("applies", "2023-01-10", absence));
        assertEquals(Applies.Answer.EVALUATED, answer("applies-ranking", "2023-01-10", absence));
        assertEquals(Applies.Answer.EVALUATED, answer("applies-survey", "2023-01-10", absence));
    }

    @Test
    void leaveWithoutPayIsNotInTheList() {
        assertEquals(Applies.Answer.EVALUATED, answer("applies", "2023-01-10", Applies.Absence.UNPAID_LEAVE));
    }

    @Test
    void probationIsNoHindrance() {
        assertEquals(Applies.Answer.EVALUATED, rule("applies", Applies.class).to(quarter, LocalDate.of(2023, 7, 1), Optional.of(LocalDate.of(2023, 12, 31)),
                quarter.to(), Optional.empty()).value());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-09, 2023-10-16", "2023-11-03, 2023-11-10"})
    void fiveWorkingDaysAfterComingBack(String event, LocalDate last) {
        assertEquals(last, due("return-term", event));
    }

    /** Heads and servants are counted alike, and both explanations say how. */
    @Test
    void howTheMonthsAreCountedIsSaidForRankingToo() {
        assertEquals(2, rule("applies", Applies.class).gaps().size());
        assertEquals(rule("applies", Applies.class).gaps(), rule("applies-ranking", Applies.class).gaps());
    }
}
