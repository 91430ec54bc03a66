package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P14_AppealTest {

    @Test
    void underTheCodeItsTermIsTypical() {
        assertEquals("appeal-term", rule("appeal", Appeal.class).term());
        assertEquals(List.of("appeal-term"), rule("appeal", Appeal.class).terms());
        assertEquals(Basis.TYPICAL, rule("appeal-term", TermRule.class).citation().basis());
        assertEquals(Basis.TEXT, rule("appeal", Appeal.class).citation().basis());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2024-01-10", "2023-06-12, 2023-09-12"})
    void threeMonthsFromTheDecision(String event, LocalDate last) {
        assertEquals(last, due("appeal-term", event));
    }

    @Test
    void lodgedWithinTheTerm() {
        assertEquals(Optional.of("appeal-term"), ShippedRoutes.of("aksu-2023").track(TrackName.parse("appeal"))
                .follow(Stage.NONE, Deed.LODGE, Role.SERVANT, Medium.SYSTEM, Situation.empty()).move().within());
    }

    /** Only the decision of a session can be appealed: without one there is no term to wait for. */
    @Test
    void afterASessionTheCaseWaitsForTheTerm() {
        Situation session = Situation.empty().with(TrackName.parse("calibration"), Stage.of("discussed"));
        assertFalse(archived(session));
        assertTrue(archived(session.lapsed("appeal-term")));
        assertTrue(archived(Situation.empty()));
        assertTrue(archived(Situation.empty().with(TrackName.parse("calibration"), Stage.of("refused"))));
    }

    private static boolean archived(Situation situation) {
        Track road = ShippedRoutes.of("aksu-2023").track(TrackName.parse("case"));
        return road.follow(Stage.of("recorded"), Deed.ARCHIVE, Role.HEAD_OF_HR, Medium.SYSTEM, situation).allowed();
    }
}
