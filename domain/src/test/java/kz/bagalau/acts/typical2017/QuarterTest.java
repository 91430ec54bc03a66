package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void fourQuartersOfTheYear() {
        List<Period> quarters = rule("quarter", Cadence.class).periods(2017, LocalDate.of(2010, 1, 1));
        assertEquals(List.of("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"), quarters.stream().map(Period::code).toList());
        assertEquals(LocalDate.of(2017, 4, 1), quarters.get(1).from());
        assertEquals(LocalDate.of(2017, 6, 30), quarters.get(1).to());
    }
}
