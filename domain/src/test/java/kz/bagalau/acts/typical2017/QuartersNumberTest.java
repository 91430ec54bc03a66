package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.value;
import static kz.bagalau.acts.typical2017.Region.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.number.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersNumberTest {

    @ParameterizedTest
    @CsvSource({"78, 2", "79.5, 2", "79.99, 2", "80, 3", "105, 3", "105.5, 3", "105.99, 3", "106, 4", "111, 4", "130, 4", "130.01, 5", "130.5, 5", "131, 5"})
    void twoToFiveByTheQuartersScale(String mean, int expected) {
        assertEquals(Score.of(expected), value("quarters-number", year(mean, "4")).value().points());
    }
}
