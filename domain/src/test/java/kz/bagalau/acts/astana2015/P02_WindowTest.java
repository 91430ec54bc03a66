package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P02_WindowTest {

    private final Window window = rule("window", Window.class);

    @Test
    void opensOnTheAnniversaryAndClosesThreeMonthsLater() {
        Window.Days days = window.of(LocalDate.of(2012, 9, 14), LocalDate.of(2012, 9, 14), 3).value();
        assertEquals(LocalDate.of(2015, 9, 14), days.opens());
        assertEquals(LocalDate.of(2015, 12, 14), days.closes());
        assertFalse(days.contains(LocalDate.of(2015, 9, 13)));
        assertTrue(days.contains(LocalDate.of(2015, 9, 14)));
        assertTrue(days.contains(LocalDate.of(2015, 12, 14)));
        assertFalse(days.contains(LocalDate.of(2015, 12, 15)));
    }

    @Test
    void waitsForSixMonthsInThePost() {
        Window.Days days = window.of(LocalDate.of(2012, 9, 14), LocalDate.of(2015, 5, 1), 3).value();
        assertEquals(LocalDate.of(2015, 11, 1), days.opens());
        assertFalse(days.impossible());
    }

    @Test
    void theLastDayOnWhichItIsStillPossible() {
        assertFalse(window.of(LocalDate.of(2012, 9, 14), LocalDate.of(2015, 6, 14), 3).value().impossible());
        assertTrue(window.of(LocalDate.of(2012, 9, 14), LocalDate.of(2015, 6, 15), 3).value().impossible());
    }

    @Test
    void anImpossibleTermIsNotMissedAndSaysSo() {
        var days = window.of(LocalDate.of(2012, 9, 14), LocalDate.of(2015, 7, 20), 3);
        assertEquals(LocalDate.of(2016, 1, 20), days.value().opens());
        assertEquals("Оценку можно провести лишь с 20.01.2016, а срок истекает 14.12.2015: уложиться в срок невозможно, пропуска нет. (п. 2)",
                told(Lang.RU, days.step()).get(0));
        assertEquals(3, days.step().gaps().size());
    }

    @Test
    void aLeapDayEndsWithFebruary() {
        assertEquals(LocalDate.of(2015, 2, 28), window.of(LocalDate.of(2012, 2, 29), LocalDate.of(2012, 2, 29), 3).value().opens());
    }

    @Test
    void noYearIsFullBeforeTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> window.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 1), 0));
    }

    @Test
    void theYearOfServiceIsEachPersonsOwn() {
        Cadence cadence = rule("service-year", Cadence.class);
        Period year = cadence.periods(2015, LocalDate.of(2012, 9, 14)).get(0);
        assertEquals(LocalDate.of(2014, 9, 14), year.from());
        assertEquals(LocalDate.of(2015, 9, 13), year.to());
        assertEquals(List.of(), cadence.periods(2012, LocalDate.of(2012, 9, 14)));
    }
}
