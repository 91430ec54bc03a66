package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P23_PlanTest {

    @Test
    void setByTheEvaluatorAgreedWithEconomicsAndHr() {
        Plan plan = rule("plan", Plan.class);
        assertEquals(Role.EVALUATOR, plan.approvedBy());
        assertEquals(Set.of(Role.ECONOMICS, Role.HEAD_OF_HR), plan.agreedWith());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-01, 2023-10-13"})
    void tenWorkingDaysFromThePeriodsStart(String event, LocalDate last) {
        assertEquals(last, due("plan-term", event));
        assertEquals(2, rule("plan-term", TermRule.class).gaps().size());
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

    /** Who comes later than the period's start has his ten days for every step of the plan, not for the first alone. */
    @ParameterizedTest
    @CsvSource({"none, DRAFT, EVALUATOR", "draft, DRAFT, EVALUATOR", "draft, SUBMIT, EVALUATOR", "submitted, AGREE, ECONOMICS", "agreed, APPROVE, EVALUATOR"})
    void everyStepWithinTheTermOfTheAppointment(String stage, Deed deed, Role by) {
        assertEquals(Optional.of("plan-term"), move("plan", stage, deed, by, Situation.empty()).within());
        assertEquals(Optional.of("plan-appointed-term"), move("plan", stage, deed, by, Situation.empty().with(Circumstance.APPOINTED_IN_PERIOD)).within());
    }

    @Test
    void theActualValuesAreComputedByHrAndAgreedByEconomics() {
        assertEquals(Optional.of("precompute-term"), move("sheet.targets-score", "issued", Deed.PRECOMPUTE, Role.HR_WORKER, Situation.empty()).within());
        Move agreed = move("sheet.targets-score", "draft", Deed.AGREE, Role.ECONOMICS, Situation.empty());
        assertEquals(Optional.of("precompute-term"), agreed.within());
        assertEquals(Basis.TEXT, agreed.citation().basis());
    }

    private static Move move(String track, String stage, Deed deed, Role by, Situation situation) {
        return ShippedRoutes.of("aksu-2023").track(TrackName.parse(track))
                .follow(Stage.of(stage), deed, by, Medium.SYSTEM, situation.ruled("plan", Optional.empty())).move();
    }
}
