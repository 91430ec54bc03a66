package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealReportTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-10, 2017-10-24", "2017-10-07, 2017-10-23"})
    void twoWeeksFromTheRecommendation(String event, LocalDate last) {
        assertEquals(last, due("appeal-report-term", event));
    }
}
