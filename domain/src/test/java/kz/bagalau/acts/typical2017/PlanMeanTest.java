package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.rule;
import static kz.bagalau.acts.typical2017.Region.value;
import static kz.bagalau.acts.typical2017.Region.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanMeanTest {

    @ParameterizedTest
    @CsvSource({"4 4 3 4, 3.75", "5 5, 5", "3, 3", "2, 2", "2 5, 3.5"})
    void theMeanOfTheScores(String targets, String expected) {
        assertEquals(Score.parse(expected), value("plan-mean", year("100", targets)).value().points());
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "3.5"})
    void onlyTwoThreeFourOrFive(String score) {
        assertInstanceOf(Outcome.Obstacle.class, answer("plan-mean", year("100", "4 " + score)));
    }

    @Test
    void oneToFourTargetsAndNoneIsNoMean() {
        TargetMean mean = rule("plan-mean", TargetMean.class);
        assertTrue(mean.checkNumber(1).isEmpty());
        assertTrue(mean.checkNumber(4).isEmpty());
        assertTrue(mean.checkNumber(5).isPresent());
        assertTrue(mean.checkNumber(0).isPresent());
        assertInstanceOf(Outcome.MustDecide.class, answer("plan-mean", Facts.none()));
    }
}
