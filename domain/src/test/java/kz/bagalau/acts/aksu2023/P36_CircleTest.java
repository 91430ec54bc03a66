package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class P36_CircleTest {

    private final Survey survey = rule("survey-360", Survey.class);

    @Test
    void threeToSeven() {
        assertTrue(survey.checkNumber(2).isPresent());
        assertTrue(survey.checkNumber(3).isEmpty());
        assertTrue(survey.checkNumber(7).isEmpty());
        assertTrue(survey.checkNumber(8).isPresent());
    }

    @Test
    void supervisorSubordinatesAndPeersNeverHeHimself() {
        assertEquals(Set.of(Role.SUPERVISOR, Role.SUBORDINATE, Role.COLLEAGUE), survey.groups());
        assertTrue(survey.checkCircle(List.of(Role.SUPERVISOR, Role.COLLEAGUE, Role.COLLEAGUE)).isEmpty());
        assertTrue(survey.checkCircle(List.of(Role.SUPERVISOR, Role.SERVANT, Role.COLLEAGUE)).isPresent());
    }

    @Test
    void theMeanOfThreeAnswersAndNoneOfTwo() {
        Criterion first = survey.competencies(true).get(0);
        assertEquals(Score.of(4), survey.mean(first, List.of(Score.of(3), Score.of(4), Score.of(5))).value());
        assertEquals("survey.few", assertThrows(ObstacleException.class, () -> survey.mean(first, List.of(Score.of(3), Score.of(4)))).obstacle().key());
    }

    @Test
    void theScaleRunsFromZeroToFive() {
        assertTrue(survey.scale().admits(Score.ZERO) && survey.scale().admits(Score.of(5)));
        assertFalse(survey.scale().admits(Score.of(6)) || survey.scale().admits(Score.of(-1)));
    }
}
