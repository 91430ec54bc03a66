package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Viewers;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Family2023Test {

    private static final Edition EDITION = ShippedEditions.edition(EditionId.of("aksu-2023"));

    private static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }

    private static Verdict value(String rule, Facts facts) {
        return answer(rule, facts).value().orElseThrow().value();
    }

    private static String grade(String rule, Facts facts) {
        return value(rule, facts).grade().orElseThrow().code();
    }

    private static Facts targets(String rule, String... scores) {
        return Facts.none().and(rule, Stream.of(scores).map(score -> Target.scored("t", Score.parse(score))).toList());
    }

    private static Facts quarters(String rule, String... scores) {
        return Facts.none().and(rule, Stream.of(scores).map(score -> new Part(Text.same("q"), Score.parse(score))).toList());
    }

    private static Facts ranking(String quality, String terms, String initiative, String discipline) {
        return Facts.none().and("ranking-score", new Marks("ranking-sheet", Map.of("quality", Score.parse(quality), "terms", Score.parse(terms),
                "initiative", Score.parse(initiative), "discipline", Score.parse(discipline))));
    }

    @Test
    void theScoresOfTheDigestsTable() {
        Facts kci = targets("targets-score", "5", "4", "4");
        assertEquals(Score.parse("4.33"), value("targets-grade", kci).points());
        assertEquals("EFFECTIVE", grade("targets-grade", kci));
        Facts ranked = ranking("2", "2", "2", "1.9");
        assertEquals(Score.parse("1.98"), value("ranking-grade", ranked).points());
        assertEquals("UNSATISFACTORY", grade("ranking-grade", ranked));
    }

    @Test
    void theYearsOfTheDigestsTable() {
        assertYear("4", "EFFECTIVE", quarters("targets-year", "3.99", "4.00", "3.99", "4.00"));
        assertYear("3.5", "PROPER", quarters("targets-year", "4", "3"));
        Score first = value("targets-score", targets("targets-score", "3.98", "3.98", "4.00")).points();
        assertEquals(Score.parse("3.99"), first);
        assertYear("4", "EFFECTIVE", quarters("targets-year", first.toString(), "4"));
    }

    @ParameterizedTest
    @CsvSource({"1.99, UNSATISFACTORY", "2, SATISFACTORY", "2.99, SATISFACTORY", "3, PROPER", "3.99, PROPER", "4, EFFECTIVE", "5, EFFECTIVE", "0, UNSATISFACTORY"})
    void bothSidesOfEachBoundary(String score, String expected) {
        assertEquals(expected, EDITION.rule("targets-grade", GradeScale.class).gradeOf(Score.parse(score)).value().code());
    }

    @ParameterizedTest
    @CsvSource({"100, 4, true", "100, 3.99, false", "99.99, 4, false", "99.99, 3.99, true", "90, 3, true", "89, 3, false", "80, 2, true", "79, 2, false", "79, 1.99, true"})
    void aPercentageAdmitsItsScores(String percent, String score, boolean admitted) {
        assertEquals(admitted, EDITION.rule("percent-table", PercentTable.class).check(Score.parse(percent), Score.parse(score)).isEmpty());
        assertEquals(Basis.TYPICAL, EDITION.rules().get("percent-table").citation().basis());
    }

    @Test
    void aScoreOutsideThePercentageIsRefusedInTheSheet() {
        Facts facts = Facts.none().and("targets-score", Target.scored("t", Score.of(95), Score.of(5)));
        assertInstanceOf(Outcome.Obstacle.class, answer("targets-grade", facts));
    }

    @ParameterizedTest
    @CsvSource({"E-1, HEADS", "Е-3, HEADS", "E-R-2, HEADS", "E-4, OTHERS", "E-R-4, OTHERS", "E-G-3, OTHERS"})
    void theCategoryAloneDecidesWhoIsAHead(String category, String group) {
        assertEquals(group, EDITION.rule("head-or-servant", RowSelection.class).select(category, false).value());
    }

    @Test
    void threeToSevenAreAskedAndFewAnswersGiveNoResult() {
        Survey survey = EDITION.rule("survey-360", Survey.class);
        assertEquals(12, survey.competencies(true).size());
        assertEquals(8, survey.competencies(false).size());
        assertTrue(survey.checkNumber(3).isEmpty() && survey.checkNumber(7).isEmpty());
        assertTrue(survey.checkNumber(2).isPresent() && survey.checkNumber(8).isPresent());
        assertThrows(ObstacleException.class, () -> survey.mean(survey.competencies(true).get(0), List.of(Score.of(4), Score.of(5))));
        assertEquals(Set.of(Role.COLLEAGUE), survey.shownApart(Map.of(Role.SUPERVISOR, 3, Role.COLLEAGUE, 3, Role.SUBORDINATE, 2)));
    }

    @Test
    void absentOnesWaitForTargetsButNotForRanking() {
        Period quarter = new Period("2023-Q3", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));
        LocalDate since = LocalDate.of(2023, 7, 1);
        Optional<Applies.Absence> ill = Optional.of(Applies.Absence.ILLNESS);
        assertEquals(Applies.Answer.AFTER_RETURN, EDITION.rule("applies", Applies.class).to(quarter, since, Optional.empty(), quarter.to(), ill).value());
        assertEquals(Applies.Answer.EVALUATED, EDITION.rule("applies-ranking", Applies.class).to(quarter, since, Optional.empty(), quarter.to(), ill).value());
        assertEquals(Applies.Answer.NOT_EVALUATED, EDITION.rule("applies", Applies.class)
                .to(quarter, since.plusDays(1), Optional.empty(), quarter.to(), Optional.empty()).value());
    }

    @Test
    void onlyThoseOfPointTwentyOneSeeAResult() {
        Viewers viewers = EDITION.rule("result-viewers", Viewers.class);
        assertTrue(viewers.sees(Role.HEAD_OF_HR, false));
        assertFalse(viewers.sees(Role.HR_WORKER, true));
        assertFalse(viewers.sees(Role.OFFICIAL, false));
    }

    private static void assertYear(String score, String expected, Facts facts) {
        assertEquals(Score.parse(score), value("targets-year-grade", facts).points());
        assertEquals(expected, grade("targets-year-grade", facts));
    }

    /** What the act points to and does not print is taken from the typical methodology, number by number. */
    @ParameterizedTest
    @ValueSource(strings = {"appeal-term", "percent-table", "questionnaire-heads", "questionnaire-servants", "fulfilment"})
    void whatIsNotPrintedIsTheTypicalMethodologys(String rule) {
        assertEquals(rules("typical-2023").getJsonObject(rule), rules("aksu-2023").getJsonObject(rule));
    }

    private static JsonObject rules(String id) {
        return JsonFile.read(id, ShippedEditions.canonical(EditionId.of(id))).getJsonObject("rules");
    }
}
