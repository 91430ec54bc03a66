package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.ranking;
import static kz.bagalau.acts.aksu2023.Aksu.refused;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static kz.bagalau.acts.aksu2023.Aksu.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P32_RankingScoreTest {

    @ParameterizedTest
    @CsvSource({"2 2 2 1.9, 1.98", "5 5 5 5, 5", "0 0 0 0, 0", "3 4 4 4, 3.75", "4 4 4 3.98, 4", "4 4 4 3.97, 3.99"})
    void theMeanOfTheFourToTwoPlaces(String scores, String expected) {
        assertEquals(Score.parse(expected), value("ranking-score", ranking(scores.split(" "))).value().points());
    }

    @Test
    void zeroToFiveWithTwoDecimals() {
        assertEquals("sheet.range", refused("ranking-score", ranking("5.01", "4", "4", "4")));
        assertEquals("sheet.range", refused("ranking-score", ranking("4", "-0.01", "4", "4")));
        assertEquals("sheet.range", refused("ranking-score", ranking("4", "4", "6", "4")));
        assertEquals("sheet.range", refused("ranking-score", ranking("4", "4", "4", "-1")));
        assertEquals("sheet.decimals", refused("ranking-score", ranking("4", "4", "4", "4.005")));
        assertEquals("sheet.missing", refused("ranking-score", Facts.none()));
    }

    @Test
    void overFiftyServantsOthersEvaluateToo() {
        EvaluatorAssignment ranker = rule("ranking-evaluator", EvaluatorAssignment.class);
        assertFalse(ranker.shared(50).value());
        assertTrue(ranker.shared(51).value());
        assertFalse(rule("evaluator", EvaluatorAssignment.class).shared(51).value());
    }
}
