package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import org.junit.jupiter.api.Test;

class YearTest {

    @Test
    void theCalendarYear() {
        Period year = rule("year", Cadence.class).periods(2017, LocalDate.of(2010, 1, 1)).get(0);
        assertEquals(LocalDate.of(2017, 1, 1), year.from());
        assertEquals(LocalDate.of(2017, 12, 31), year.to());
    }
}
