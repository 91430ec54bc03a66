package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class BaseTest {

    @Test
    void aQuarterStartsFromAHundred() {
        assertEquals(Score.of(100), value("base", Facts.none()).value().points());
    }
}
