package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P40_SessionTermTest {

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-24", "2023-11-03, 2023-11-17"})
    void tenWorkingDaysFromTheApplication(String event, LocalDate last) {
        assertEquals(last, due("calibration-term", event));
    }
}
