package kz.bagalau.acts.typical2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.form.FormNames;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void theFormsOfTheTypicalAnnexes() {
        assertEquals(Set.of("plan", "quarter-score", "plan-mean", "protocol", "refusal-result"), Region.EDITION.forms().keySet());
        assertEquals("Форма по типовой методике (номер приложения не под рукой, подлежит проверке)", Region.EDITION.forms().get("quarter-score").annex().orElseThrow().ru());
    }

    @Test
    void aQuartersEntryHasItsDayItsSourceAndItsPoints() {
        assertEquals(Set.of("number", "day", "kind", "description", "source", "points"), names("quarter-score").collections().get("incentive"));
        assertEquals(Set.of("number", "day", "kind", "description", "source", "points"), names("quarter-score").collections().get("penalty"));
    }

    @Test
    void theSelfScoreStandsBesideTheSupervisors() {
        assertEquals(Set.of("number", "target", "actual", "selfScore", "score", "note"), names("plan-mean").collections().get("targets"));
    }

    @Test
    void theProtocolPrintsBothPartsOfTheYear() {
        assertEquals(Set.of("number", "name", "quarters-number", "plan-mean", "year-score", "result"), names("protocol").collections().get("results"));
        assertTrue(Set.of("quarters-number", "plan-mean", "year-score").stream().allMatch(Region.EDITION.rules()::containsKey));
    }

    private static FormNames names(String form) {
        return FormNames.of(Region.EDITION.forms().get(form));
    }
}
