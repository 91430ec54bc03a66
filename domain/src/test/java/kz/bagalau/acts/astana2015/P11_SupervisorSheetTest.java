package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.answer;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.supervisor;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P11_SupervisorSheetTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    /** How the route has a deed of a track on its way to a stage: the terms within which it falls. */
    private static Set<Optional<String>> within(String track, Deed deed, String to) {
        return ShippedRoutes.of("astana-2015").track(TrackName.parse(track)).moves().stream()
                .filter(move -> move.deed() == deed && move.to().equals(Stage.of(to))).map(Move::within).collect(Collectors.toSet());
    }

    private final PointSheet sheet = rule("supervisor-sheet", PointSheet.class);

    private static List<String> wrong(PointSheet sheet, int... points) {
        return sheet.check(supervisor(points)).stream().map(LegalObstacle::key).toList();
    }

    @Test
    void theThreeDaysAreForFillingNotForOffering() {
        assertEquals(Set.of(Optional.of("sheet-term")), within("sheet.supervisor-sheet", Deed.SIGN, "signed"));
        assertEquals(Set.of(Optional.empty()), within("sheet.supervisor-sheet", Deed.OFFER, "offered"));
    }

    @Test
    void theSheetOfAnnexOneRunsFromEightToTwentyThree() {
        assertEquals(Score.of(8), sheet.least());
        assertEquals(Score.of(23), sheet.most());
        assertEquals(Score.of(8), value("supervisor-sheet", facts(supervisor(2, 2, 2, 2))).value().points());
        assertEquals(Score.of(23), value("supervisor-sheet", facts(supervisor(5, 8, 5, 5))).value().points());
    }

    @Test
    void bothSidesOfEveryLimit() {
        assertEquals(List.of(), wrong(sheet, 2, 8, 5, 5));
        assertEquals(List.of("sheet.range"), wrong(sheet, 1, 8, 5, 5));
        assertEquals(List.of("sheet.range"), wrong(sheet, 6, 8, 5, 5));
        assertEquals(List.of("sheet.range"), wrong(sheet, 2, 9, 5, 5));
        assertEquals(List.of("sheet.range", "sheet.range"), wrong(sheet, 2, 1, 6, 5));
    }

    @Test
    void wholePointsOnlyAndEveryCriterion() {
        Marks half = new Marks("supervisor-sheet", Map.of("initiative", Score.parse("3.5"), "quality", Score.of(5), "cooperation", Score.of(3)));
        assertEquals(List.of("sheet.decimals", "sheet.unfilled"), sheet.check(half).stream().map(LegalObstacle::key).toList());
        assertEquals(Score.parse("11.5"), sheet.runningTotal(half));
    }

    @Test
    void anUnknownCriterionIsAnError() {
        Marks strange = new Marks("supervisor-sheet", Map.of("charm", Score.of(5)));
        assertThrows(IllegalArgumentException.class, () -> sheet.check(strange));
    }

    @Test
    void theRefusalNamesTheAnnex() {
        LegalObstacle obstacle = sheet.check(supervisor(2, 9, 2, 2)).get(0);
        assertEquals("Оценка 9 по строке «Качество исполнения должностных обязанностей» вне пределов: допускается от 2 до 8. (п. 11, приложение 1)",
                LawTexts.sentences().say(Lang.RU, obstacle));
    }

    @Test
    void withoutTheSheetThereIsNoTotal() {
        assertInstanceOf(Outcome.Obstacle.class, answer("final-grade", Facts.none()));
    }

    @Test
    void threeWorkingDaysToFillAndTwoToSend() {
        assertEquals(LocalDate.of(2015, 9, 17), due("sheet-term", "2015-09-14"));
        assertEquals(LocalDate.of(2015, 9, 21), due("sheet-forward-term", "2015-09-17"));
    }

    @Test
    void acquaintedInWritingOrElectronically() {
        Acquaintance acquaintance = rule("sheet-acquaintance", Acquaintance.class);
        assertTrue(acquaintance.check(Medium.PAPER).isEmpty());
        assertTrue(acquaintance.check(Medium.SYSTEM).isEmpty());
        assertEquals("acquaintance.medium", acquaintance.check(Medium.PORTAL).orElseThrow().key());
    }

    @Test
    void theRefusalActIsSignedByHrAndSupervisor() {
        RefusalAct act = rule("sheet-refusal-act", RefusalAct.class);
        RefusalAct.Signer hr = new RefusalAct.Signer("2", Role.HR_WORKER);
        RefusalAct.Signer supervisor = new RefusalAct.Signer("3", Role.SUPERVISOR);
        assertEquals(List.of(), act.check("1", List.of(hr, supervisor)));
        assertEquals(List.of("refusal.signers"), act.check("1", List.of(hr)).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("refusal.servant"), act.check("3", List.of(hr, supervisor)).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("refusal.twice"), act.check("1", List.of(hr, new RefusalAct.Signer("2", Role.SUPERVISOR)))
                .stream().map(LegalObstacle::key).toList());
    }
}
