package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanAppointedTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-09, 2017-10-23"})
    void tenWorkingDaysFromTheAppointment(String event, LocalDate last) {
        assertEquals(last, due("plan-appointed-term", event));
    }
}
