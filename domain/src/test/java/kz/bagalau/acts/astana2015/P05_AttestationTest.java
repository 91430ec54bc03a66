package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P05_AttestationTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);
    private final HistoryRule attestation = rule("attestation", HistoryRule.class);

    private static EarlierResult result(String day, String grade, boolean used) {
        return new EarlierResult(day, LocalDate.parse(day).getYear(), LocalDate.parse(day), grade, used);
    }

    private boolean given(EarlierResult... results) {
        return attestation.ground(List.of(results), TODAY).value().given();
    }

    @Test
    void twoLowestGradesInThreeYearsAreAGround() {
        assertTrue(given(result("2013-10-01", "UNSATISFACTORY", false), result("2015-09-01", "UNSATISFACTORY", false)));
        assertFalse(given(result("2015-09-01", "UNSATISFACTORY", false)));
        assertFalse(given(result("2013-10-01", "SATISFACTORY", false), result("2015-09-01", "UNSATISFACTORY", false)));
    }

    @Test
    void theThreeYearsHaveAFirstDay() {
        assertTrue(given(result("2012-09-14", "UNSATISFACTORY", false), result("2015-09-01", "UNSATISFACTORY", false)));
        assertFalse(given(result("2012-09-13", "UNSATISFACTORY", false), result("2015-09-01", "UNSATISFACTORY", false)));
    }

    @Test
    void aResultThatServedAlreadyDoesNotCountAgain() {
        assertFalse(given(result("2013-10-01", "UNSATISFACTORY", true), result("2015-09-01", "UNSATISFACTORY", false)));
    }

    @Test
    void theGroundNamesItsResults() {
        var ground = attestation.ground(List.of(result("2013-10-01", "UNSATISFACTORY", false),
                result("2015-09-01", "UNSATISFACTORY", false)), TODAY);
        assertEquals(2, ground.value().results().size());
        assertEquals(List.of("Аттестация: основание есть – таких результатов 2, нужно 2 (с 14.09.2012 по 14.09.2015). (п. 5)",
                "  Результат от 01.10.2013: учитывается. (п. 5)", "  Результат от 01.09.2015: учитывается. (п. 5)"),
                told(Lang.RU, ground.step()));
    }
}
