package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-20, 2017-10-10", "2017-10-25, 2017-10-13"})
    void tenDaysBeforeTheSheetsAreFilled(String event, LocalDate last) {
        assertEquals(last, due("notice-term", event));
    }
}
