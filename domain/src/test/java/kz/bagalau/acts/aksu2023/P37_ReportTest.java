package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.bagalau.law.form.FormNames;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class P37_ReportTest {

    @Test
    void theLeastExpressedAreThoseWithTheLowestMean() {
        Survey survey = rule("survey-360", Survey.class);
        Map<String, Score> means = Map.of("ethics", Score.of(4), "result", Score.of(3), "promptness", Score.of(3), "development", Score.parse("3.01"));
        assertEquals(List.of("result", "promptness"), survey.leastExpressed(false, means).stream().map(Criterion::code).toList());
        assertEquals(List.of(), survey.leastExpressed(false, Map.of()));
    }

    @Test
    void theReportHasMeanAndSelfEvaluationSideBySide() {
        assertEquals(Set.of("number", "competency", "mean", "self"), FormNames.of(Aksu.EDITION.forms().get("survey-report")).collections().get("competencies"));
        assertTrue(FormNames.of(Aksu.EDITION.forms().get("survey-report")).values().contains("leastExpressed"));
        assertEquals("Форма системы (сводка) вместо приложения 8 к Типовой методике", Aksu.EDITION.forms().get("survey-summary").annex().orElseThrow().ru());
    }
}
