package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Intended;

import kz.bagalau.law.result.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P13_DemandsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void specificMeasurableAchievableTimeBoundStrategic(String id) {
        assertEquals(List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "TIME_BOUND", "STRATEGIC"), rule(id, "plan", Plan.class).demands());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aTargetIsHeldAgainstWhatCanBeReadFromIt(String id) {
        Plan rule = rule(id, "plan", Plan.class);
        Period year = new Period("2019", LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        assertEquals(List.of(), rule.unmet(target("Есеп", "Меморандум", "%", "95", LocalDate.of(2019, 12, 31), "Өсім"), year).toList());
        assertEquals(List.of("SPECIFIC", "MEASURABLE", "TIME_BOUND", "STRATEGIC"), rule.unmet(target("", "", "%", "", null, "Өсім"), year).toList());
        assertEquals(List.of("TIME_BOUND"), rule.unmet(target("Есеп", "Меморандум", "%", "95", LocalDate.of(2020, 1, 1), "Өсім"), year).toList());
        List<Intended> five = Collections.nCopies(5, target("Есеп", "Меморандум", "%", "95", LocalDate.of(2018, 12, 31), "Өсім"));
        assertEquals("plan.unmet.TIME_BOUND", rule.check(five, year).orElseThrow().key());
        assertEquals("plan.exactly", rule.check(five.subList(0, 4), year).orElseThrow().key());
    }

    private static Intended target(String name, String source, String unit, String planned, LocalDate due, String outcome) {
        return new Intended(name, source, unit, planned, Optional.ofNullable(due), outcome);
    }
}
