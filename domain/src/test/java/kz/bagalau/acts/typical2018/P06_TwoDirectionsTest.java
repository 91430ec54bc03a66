package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.executes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P06_TwoDirectionsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void targetsAndCompetenciesAreTwoResults(String id) {
        Map<String, String> kinds = edition(id).rules(ResultKind.class).stream().collect(Collectors.toMap(ResultKind::name, ResultKind::of));
        assertEquals(Map.of("targets-result", "targets-grade", "competencies-result", "competency-outcome"), kinds);
    }

    /** They are never added up: the grade of the targets is what the case is known by, the outcomes stand beside it. */
    @ParameterizedTest
    @MethodSource(IDS)
    void theGradeOfTheTargetsLeads(String id) {
        assertEquals(Map.of("targets-result", true, "competencies-result", false),
                edition(id).rules(ResultKind.class).stream().collect(Collectors.toMap(ResultKind::name, ResultKind::leads)));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void bothAreForEverybodyAndForTheYear(String id) {
        edition(id).rules(ResultKind.class).forEach(kind -> {
            assertEquals(ResultKind.Whom.ALL, kind.whom());
            assertEquals("year", kind.cadence());
            assertTrue(executes(id, "6", kind.name()));
        });
    }
}
