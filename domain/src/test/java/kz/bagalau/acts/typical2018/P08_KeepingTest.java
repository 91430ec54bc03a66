package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.result.Keeping;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P08_KeepingTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void threeYearsInTheHrService(String id) {
        Keeping keeping = rule(id, "keeping", Keeping.class);
        assertEquals(3, keeping.years().orElseThrow());
        assertEquals("персоналды басқару қызметі", keeping.where().in(Lang.KK));
        assertEquals(List.of("PLAN", "TARGET_SHEET", "COMPETENCY_SHEET", "SIGNED_PROTOCOL"), keeping.documents());
    }
}
