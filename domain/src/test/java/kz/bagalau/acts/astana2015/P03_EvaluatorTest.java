package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.SumOf;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P03_EvaluatorTest {

    private final EvaluatorAssignment evaluator = rule("evaluator", EvaluatorAssignment.class);

    @Test
    void theSupervisorEvaluates() {
        assertEquals(Role.SUPERVISOR, evaluator.of(false, false).value());
    }

    @Test
    void headsAreEvaluatedByTheAkimOrADeputyHeAuthorised() {
        assertEquals(Role.AKIM, evaluator.of(true, false).value());
        assertEquals(Role.DEPUTY_AKIM, evaluator.of(true, true).value());
        assertEquals("Руководителя исполнительного органа оценивает аким. (п. 3)", told(Lang.RU, evaluator.of(true, false).step()).get(0));
    }

    @Test
    void theEvaluationIsSupervisorsPlusCircular() {
        assertEquals(List.of("supervisor-sheet", "circular-mean"), rule("final", SumOf.class).parts());
    }
}
