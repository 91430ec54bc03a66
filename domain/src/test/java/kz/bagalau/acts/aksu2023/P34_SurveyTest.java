package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P34_SurveyTest {

    private final Survey survey = rule("survey-360", Survey.class);

    private static List<String> wrong(String name, Map<String, Score> answer) {
        return rule(name, Questionnaire.class).check(new Marks(name, answer)).stream().map(LegalObstacle::key).toList();
    }

    @Test
    void onceAYearForEverybody() {
        ResultKind kind = rule("survey-result", ResultKind.class);
        assertEquals("year", kind.cadence());
        assertEquals(ResultKind.Whom.ALL, kind.whom());
    }

    @Test
    void anonymousAndTheRespondentIsWarnedWhereTheyAreFew() {
        Anonymity anonymity = rule("anonymity", Anonymity.class);
        assertEquals("anonymity.few", anonymity.notice(2).key());
        assertEquals("anonymity.kept", anonymity.notice(3).key());
    }

    @Test
    void aGroupIsShownApartFromThreeAnswersTheSupervisorNever() {
        assertEquals(Set.of(Role.COLLEAGUE), survey.shownApart(Map.of(Role.SUPERVISOR, 3, Role.COLLEAGUE, 3, Role.SUBORDINATE, 2)));
    }

    @Test
    void whoAnsweredHimselfSeesMeansFromFourOn() {
        assertTrue(survey.visible(3, false));
        assertFalse(survey.visible(2, false));
        assertFalse(survey.visible(3, true));
        assertTrue(survey.visible(4, true));
    }

    @ParameterizedTest
    @CsvSource({"questionnaire-heads, management", "questionnaire-servants, ethics"})
    void aMarkOfTheScaleOrNoneWhereOneCannotJudge(String name, String statement) {
        for (int mark = 0; mark <= 5; mark++) {
            assertEquals(List.of(), wrong(name, Map.of(statement, Score.of(mark))));
        }
        assertEquals(List.of("questionnaire.scale"), wrong(name, Map.of(statement, Score.of(6))));
        assertEquals(List.of("questionnaire.scale"), wrong(name, Map.of(statement, Score.of(-1))));
        assertEquals(List.of("questionnaire.scale"), wrong(name, Map.of(statement, Score.parse("4.5"))));
        assertEquals(List.of("questionnaire.empty"), wrong(name, Map.of()));
        assertEquals(List.of("questionnaire.unknown"), wrong(name, Map.of("charm", Score.of(5))));
    }

    @Test
    void theQuestionnairesAreTypicalAndHaveAStatementForEachCompetency() {
        for (boolean head : List.of(true, false)) {
            Questionnaire questionnaire = rule(head ? "questionnaire-heads" : "questionnaire-servants", Questionnaire.class);
            assertEquals(survey.competencies(head).stream().map(Criterion::code).toList(),
                    questionnaire.statements().stream().map(Questionnaire.Statement::code).toList());
            assertEquals(Basis.TYPICAL, questionnaire.citation().basis());
            assertEquals("не проявляется", questionnaire.scale().get(0).name().ru());
            assertEquals("проявляется всегда", questionnaire.scale().get(5).name().ru());
        }
    }

    /** No point prints the scale: it stands in annexes that are not at hand. */
    @Test
    void theScaleIsTypicalAndWhatIsDoneForFewIsOurs() {
        assertEquals(List.of("Шкалы опроса в пунктах нет."), survey.gaps().stream().filter(gap -> gap.basis() == Basis.TYPICAL)
                .map(gap -> gap.about().ru()).toList());
        assertEquals(1, rule("anonymity", Anonymity.class).gaps().size());
    }
}
