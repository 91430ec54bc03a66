package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Family2018Test {

    private static final Edition EDITION = ShippedEditions.edition(EditionId.of("almaty-city-2018"));

    private static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }

    private static Verdict value(String rule, Facts facts) {
        return answer(rule, facts).value().orElseThrow().value();
    }

    private static String grade(String rule, Facts facts) {
        return value(rule, facts).grade().orElseThrow().code();
    }

    private static Facts reached(int reached, int all) {
        return Facts.none().and("targets-grade", IntStream.range(0, all).mapToObj(i -> Target.reached("t" + i, i < reached)).toList());
    }

    @ParameterizedTest
    @CsvSource({"5, EXCELLENT", "4, EFFECTIVE", "3, SATISFACTORY", "2, UNSATISFACTORY", "1, UNSATISFACTORY", "0, UNSATISFACTORY"})
    void theTargetsOfTheDigestsTable(int reached, String expected) {
        assertEquals(expected, grade("targets-grade", reached(reached, 5)));
    }

    @Test
    void fewerThanFiveTargetsTheCommissionMustDecide() {
        assertInstanceOf(Outcome.MustDecide.class, answer("targets-grade", reached(4, 4)));
    }

    @ParameterizedTest
    @CsvSource({"4, 3, MEETS", "4, 2, FAILS", "3, 2, FAILS", "5, 4, MEETS", "5, 3, FAILS", "6, 5, MEETS", "6, 4, FAILS", "2, 2, MEETS", "2, 1, FAILS",
        "1, 1, MEETS", "1, 0, FAILS"})
    void theCompetenciesOfTheDigestsTable(int all, int shown, String expected) {
        List<String> texts = IntStream.range(0, all).mapToObj(i -> "i" + i).toList();
        Facts facts = Facts.none().and("competency-outcome", new Shown(texts.subList(0, shown), texts.subList(shown, all)));
        assertEquals(expected, grade("competency-outcome", facts));
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "5, 4", "6, 4", "7, 5"})
    void quorumOfTwoThirdsRoundedUp(int composition, int needed) {
        assertEquals(needed, EDITION.rule("quorum", Quorum.class).needed(composition));
    }

    @ParameterizedTest
    @CsvSource({"D-O-1, false, 1", "D-3, true, 2", "D-3, false, 3", "d-o-6, false, 3", "D-О-2, true, 2"})
    void aCategoryHasItsRow(String category, boolean head, String group) {
        assertEquals(group, EDITION.rule("category-group", RowSelection.class).select(category, head).value());
    }

    @Test
    void aCategoryInNoRowIsAnObstacleThatNamesIt() {
        ObstacleException refused = assertThrows(ObstacleException.class,
                () -> EDITION.rule("category-group", RowSelection.class).select("D-1", true));
        assertTrue(LawTexts.sentences().say(Lang.RU, refused.obstacle()).startsWith("Категории D-1 нет ни в одной строке"));
    }

    @Test
    void consumerCompetenciesOnlyForThoseWhoRenderServices() {
        Competencies competencies = EDITION.rule("competencies", Competencies.class);
        assertEquals(11, competencies.of(true).size());
        assertEquals(9, competencies.of(false).size());
    }

    @Test
    void exactlyFiveTargetsInThePlan() {
        Plan plan = EDITION.rule("plan", Plan.class);
        assertTrue(plan.checkNumber(5).isEmpty());
        assertEquals("plan.exactly", plan.checkNumber(4).orElseThrow().key());
        assertEquals("plan.exactly", plan.checkNumber(6).orElseThrow().key());
    }

    @Test
    void theRefusalActWantsHrAndTwoOthers() {
        RefusalAct act = EDITION.rule("refusal-act", RefusalAct.class);
        RefusalAct.Signer hr = new RefusalAct.Signer("2", Role.HR_WORKER);
        RefusalAct.Signer first = new RefusalAct.Signer("3", Role.OTHER_SERVANT);
        RefusalAct.Signer second = new RefusalAct.Signer("4", Role.OTHER_SERVANT);
        assertEquals(List.of(), act.check("1", List.of(hr, first, second)));
        assertEquals(1, act.check("1", List.of(hr, first)).size());
        assertEquals(List.of("refusal.twice"), act.check("1", List.of(hr, first, first)).stream().map(LegalObstacle::key).toList());
        assertEquals(Set.of(Medium.PORTAL), act.thenSentBy());
    }

    @Test
    void aRevisionGoesEitherWay() {
        var lowered = EDITION.rule("revision", Revision.class).revise(new Revision.Request(Score.of(4), Score.of(3), Revision.Ground.JUDGEMENT, 0));
        assertEquals(Score.of(3), lowered.value());
    }

    @Test
    void thePrintedRulesStandOnTheText() {
        assertEquals(Basis.TEXT, EDITION.rules().get("targets-grade").citation().basis());
        assertEquals(Basis.INTERPRETATION, EDITION.rules().get("recusal").citation().basis());
    }
}
