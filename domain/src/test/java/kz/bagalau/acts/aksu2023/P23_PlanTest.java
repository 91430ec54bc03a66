package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P23_PlanTest {

    @Test
    void setByTheEvaluatorAgreedWithEconomicsAndHr() {
        Plan plan = rule("plan", Plan.class);
        assertEquals(Role.EVALUATOR, plan.approvedBy());
        assertEquals(Set.of(Role.ECONOMICS, Role.HR_WORKER), plan.agreedWith());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-01, 2023-10-13"})
    void tenWorkingDaysFromThePeriodsStart(String event, LocalDate last) {
        assertEquals(last, due("plan-term", event));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-09, 2023-10-23"})
    void tenWorkingDaysFromTheAppointment(String event, LocalDate last) {
        assertEquals(last, due("plan-appointed-term", event));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-09, 2023-10-16"})
    void fiveWorkingDaysToPlaceIt(String event, LocalDate last) {
        assertEquals(last, due("plan-placing-term", event));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-03", "2023-11-10, 2023-11-03"})
    void fiveWorkingDaysBeforeTheLastDay(String event, LocalDate last) {
        assertEquals(last, due("precompute-term", event));
    }

    @Test
    void noTargetsForLessThanThreeMonths() {
        Period year = new Period("2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        Applies applies = rule("plan-applies", Applies.class);
        assertEquals(Applies.Answer.EVALUATED, applies.to(year, LocalDate.of(2023, 10, 1), Optional.empty(), year.from(), Optional.empty()).value());
        assertEquals(Applies.Answer.NOT_EVALUATED, applies.to(year, LocalDate.of(2023, 10, 2), Optional.empty(), year.from(), Optional.empty()).value());
    }
}
