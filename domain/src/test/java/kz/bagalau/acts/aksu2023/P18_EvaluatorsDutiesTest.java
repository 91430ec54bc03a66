package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Duty;
import org.junit.jupiter.api.Test;

/** When the duties of the evaluator are due. */
class P18_EvaluatorsDutiesTest {

    @Test
    void itIsDueFromTheFirstDayOfThePeriodOrTheDayAfterIt() {
        assertEquals(List.of("2024-Q1"), begun("duty-results", LocalDate.of(2024, 4, 1)));
        assertEquals(List.of(), begun("duty-results", LocalDate.of(2024, 3, 31)));
        assertEquals(List.of("2024"), begun("duty-goals", LocalDate.of(2024, 1, 1)));
        assertEquals(List.of(), begun("duty-goals", LocalDate.of(2023, 12, 31)));
    }

    private List<String> begun(String duty, LocalDate day) {
        return rule(duty, Duty.class).begun(Aksu.EDITION, 2024, day).stream().map(Period::code).toList();
    }
}
