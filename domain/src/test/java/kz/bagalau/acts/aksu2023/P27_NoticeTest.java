package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P27_NoticeTest {

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-07-05", "2023-09-30, 2023-10-05"})
    void byTheFifthOfTheNextMonth(String event, LocalDate last) {
        assertEquals(last, due("notice-term", event));
    }
}
