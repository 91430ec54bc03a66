package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P13_ObjectionTest {

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-17", "2023-10-13, 2023-10-20"})
    void fiveWorkingDaysFromTheAcquaintance(String event, LocalDate last) {
        assertEquals(last, due("objection-term", event));
    }
}
