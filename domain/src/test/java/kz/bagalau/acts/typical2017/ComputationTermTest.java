package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputationTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-23, 2017-10-16", "2017-10-20, 2017-10-13"})
    void fiveWorkingDaysBeforeTheSession(String event, LocalDate last) {
        assertEquals(last, due("computation-term", event));
    }
}
