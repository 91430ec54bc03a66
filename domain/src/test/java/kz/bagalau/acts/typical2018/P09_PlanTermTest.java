package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P09_PlanTermTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void tenWorkingDaysAfterThePeriodBegins(String id) {
        assertEquals(Event.PERIOD_START, from(id, "plan-term"));
        assertEquals(LocalDate.of(2019, 1, 17), due(id, "plan-term", "2019-01-01"));
        assertEquals(1, rule(id, "plan-term", TermRule.class).gaps().size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void orAfterTheAppointment(String id) {
        assertEquals(Event.APPOINTMENT, from(id, "plan-appointed-term"));
        assertEquals(LocalDate.of(2019, 2, 15), due(id, "plan-appointed-term", "2019-02-01"));
        assertEquals(1, rule(id, "plan-appointed-term", TermRule.class).gaps().size());
        assertEquals(Basis.INTERPRETATION, rule(id, "plan-appointed-term", TermRule.class).citation().basis());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theSupervisorDraftsItWithinTheTerm(String id) {
        assertEquals(Optional.of("plan-term"), follow(id, "plan", "none", Deed.DRAFT, Role.SUPERVISOR, Situation.empty()).move().within());
        assertEquals(Optional.of("plan-appointed-term"), follow(id, "plan", "none", Deed.DRAFT, Role.SUPERVISOR,
                Situation.empty().with(Circumstance.APPOINTED_IN_PERIOD)).move().within());
        assertEquals(Optional.of("plan-term"), follow(id, "plan", "draft", Deed.DRAFT, Role.SUPERVISOR, Situation.empty()).move().within());
        assertEquals(Optional.of("plan-appointed-term"), follow(id, "plan", "draft", Deed.DRAFT, Role.SUPERVISOR,
                Situation.empty().with(Circumstance.APPOINTED_IN_PERIOD)).move().within());
    }
}
