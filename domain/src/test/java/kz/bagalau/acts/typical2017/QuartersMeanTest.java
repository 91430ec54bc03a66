package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.value;
import static kz.bagalau.acts.typical2017.Region.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersMeanTest {

    @ParameterizedTest
    @CsvSource({"111 111 111 111, 111", "105 106, 105.5", "79 80, 79.5", "131, 131", "100 101 101, 302/3"})
    void theMeanOfTheEvaluatedQuartersUnrounded(String quarters, String expected) {
        assertEquals(Score.parse(expected), value("quarters-mean", year(quarters, "4")).value().points());
    }

    @Test
    void withoutAQuarterTheCommissionMustDecide() {
        assertInstanceOf(Outcome.MustDecide.class, answer("quarters-mean", Facts.none()));
    }
}
