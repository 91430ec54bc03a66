package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case has the grade of its targets, and beside it an outcome for each competency: parts of one kind of result. */
class YearSceneTest {

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018"})
    void computedCasesHaveAGradeAndOutcomes(String edition) {
        try (YearScene scene = new YearScene(edition, 1)) {
            Long caseId = scene.computed(scene.servants.get(0), 4, "initiative");
            scene.does(scene.hr, beans -> {
                EvaluationCase subject = beans.get(EntityManager.class).find(EvaluationCase.class, caseId);
                assertEquals("EFFECTIVE", subject.result("targets-result", "").orElseThrow().grade());
                List<CaseResult> outcomes = subject.inForce().stream().filter(one -> one.kind().equals("competencies-result")).toList();
                assertEquals(9, outcomes.size(), "eleven less the two for those who serve the public");
                assertEquals(List.of("initiative"), outcomes.stream().filter(one -> one.grade().equals("FAILS")).map(CaseResult::part).collect(Collectors.toList()));
                assertEquals(scene.head, subject.facts().higherId());
                assertTrue(!subject.facts().underFirstHead());
            });
        }
    }
}
