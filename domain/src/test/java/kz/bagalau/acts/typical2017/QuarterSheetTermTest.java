package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class QuarterSheetTermTest {

    @Test
    void byTheTenthOfTheNextMonth() {
        assertEquals(LocalDate.of(2017, 7, 10), due("quarter-sheet-term", "2017-06-30"));
        assertEquals(LocalDate.of(2017, 10, 10), due("quarter-sheet-term", "2017-09-30"));
    }
}
