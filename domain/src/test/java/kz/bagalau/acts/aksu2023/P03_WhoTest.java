package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.RowSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P03_WhoTest {

    @ParameterizedTest
    @CsvSource({"E-1, HEADS", "E-2, HEADS", "E-3, HEADS", "E-R-1, HEADS", "E-R-2, HEADS", "E-R-3, HEADS", "Е-3, HEADS", "E-4, OTHERS", "E-5, OTHERS",
        "E-R-4, OTHERS", "E-R-5, OTHERS", "E-G-1, OTHERS", "E-G-3, OTHERS"})
    void theCategoryAloneDecides(String category, String group) {
        RowSelection row = rule("head-or-servant", RowSelection.class);
        assertEquals(group, row.select(category, false).value());
        assertEquals(group, row.select(category, true).value());
    }

    @Test
    void theSupervisorEvaluates() {
        assertEquals(Role.SUPERVISOR, rule("evaluator", EvaluatorAssignment.class).of(false, false).value());
        assertEquals(1, rule("evaluator", EvaluatorAssignment.class).gaps().size());
    }

    /** Sub-points of 3: (3) who evaluates, (4) and (5) who is a head and who a servant. */
    @Test
    void eachCitesItsOwnSubPoint() {
        assertEquals(List.of("3(4)", "3(5)"), cited("head-or-servant"));
        assertEquals(List.of("3(3)"), cited("evaluator"));
    }

    private static List<String> cited(String rule) {
        return Aksu.EDITION.rules().get(rule).citation().points().stream().map(PointRef::label).toList();
    }
}
