package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.quarter;
import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.number.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterScoreTest {

    @ParameterizedTest
    @CsvSource({"1, 5 5 3, 111", "0, 5, 105", "11, 0, 78", "0, 5 5 5 5 5 5 1, 131"})
    void hundredPlusIncentivesMinusPenalties(int breaches, String points, int expected) {
        int[] each = IntStream.of(Stream.of(points.split(" ")).mapToInt(Integer::parseInt).toArray()).filter(one -> one > 0).toArray();
        assertEquals(Score.of(expected), value("quarter-score", quarter(breaches, each)).value().points());
    }
}
