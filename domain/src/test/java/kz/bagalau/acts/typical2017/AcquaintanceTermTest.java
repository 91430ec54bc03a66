package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquaintanceTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-09, 2017-10-11", "2017-10-06, 2017-10-10"})
    void twoWorkingDaysFromCompletion(String event, LocalDate last) {
        assertEquals(last, due("acquaintance-term", event));
    }
}
