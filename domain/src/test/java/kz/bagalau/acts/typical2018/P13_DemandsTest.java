package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.result.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P13_DemandsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void specificMeasurableAchievableTimeBoundStrategic(String id) {
        assertEquals(List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "TIME_BOUND", "STRATEGIC"), rule(id, "plan", Plan.class).demands());
    }
}
