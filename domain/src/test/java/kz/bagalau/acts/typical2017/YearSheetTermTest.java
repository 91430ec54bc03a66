package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearSheetTermTest {

    @ParameterizedTest
    @CsvSource({"2017-12-31, 2017-12-25"})
    void byTheTwentyFifthOfDecember(String event, LocalDate last) {
        assertEquals(last, due("year-sheet-term", event));
    }
}
