package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTermTest {

    @ParameterizedTest
    @CsvSource({"2017-07-10, 2017-10-10"})
    void threeMonthsFromTheLowestGrade(String event, LocalDate last) {
        assertEquals(last, due("training-term", event));
    }
}
