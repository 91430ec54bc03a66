package kz.bagalau.acts.aksu2023;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.form.FormNames;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void theFormsOfTheTypicalAnnexes() {
        assertEquals(Set.of("plan", "targets-score", "ranking-sheet", "questionnaire-heads", "questionnaire-servants",
                "survey-report", "survey-summary", "protocol"),
                Aksu.EDITION.forms().keySet());
        for (String form : Aksu.EDITION.forms().keySet()) {
            assertTrue(form.equals("protocol") || Aksu.EDITION.forms().get(form).annex().orElseThrow().ru().endsWith("к Типовой методике"), form);
        }
    }

    @Test
    void theSheetOfTheTargetsHasPlanFactPercentAndScore() {
        assertEquals(Set.of("number", "target", "unit", "planned", "actual", "percent", "score"), names("targets-score").collections().get("targets"));
    }

    @Test
    void theRankingSheetIsFilledFromItsParameters() {
        assertEquals(Set.of("number", "criterion", "range", "points"), names("ranking-sheet").collections().get("criteria"));
    }

    @Test
    void aQuestionnaireHasNoPlaceForTheRespondent() {
        for (String form : List.of("questionnaire-heads", "questionnaire-servants")) {
            assertEquals(Set.of("period", "servantName", "servantPost", "servantUnit"), names(form).values());
            assertEquals(Set.of("number", "competency", "statement", "mark"), names(form).collections().get("statements"));
        }
    }

    private static FormNames names(String form) {
        return FormNames.of(Aksu.EDITION.forms().get(form));
    }
}
