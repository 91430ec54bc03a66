package kz.bagalau.law.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private final Random random = new Random(20151);

    @Test
    void meanIsExact() {
        assertEquals(Score.of(20, 3), Score.mean(List.of(Score.of(6), Score.of(7), Score.of(7))));
    }

    @Test
    void readsWholeDecimalAndFraction() {
        assertEquals(Score.of(15), Score.parse("15"));
        assertEquals(Score.of(399, 100), Score.parse("3.99"));
        assertEquals(Score.of(399, 100), Score.parse("3,99"));
        assertEquals(Score.of(20, 3), Score.parse("20/3"));
        assertThrows(NumberFormatException.class, () -> Score.parse("три"));
    }

    @Test
    void roundsHalfUpOnlyWhereAsked() {
        assertEquals("20.67", Rounding.SHOWN.display(Score.of(62, 3)));
        assertEquals("3.50", Rounding.SHOWN.display(Score.of(7, 2)));
        assertEquals("21", Rounding.SHOWN.display(Score.of(21)));
        assertEquals("20,67 21", Rounding.SHOWN.printed(Score.of(62, 3)) + " " + Rounding.SHOWN.printed(Score.of(21)));
        assertEquals(Score.of(4), Rounding.SHOWN.apply(Score.parse("3.995")));
        assertEquals(Score.parse("1.98"), Rounding.SHOWN.apply(Score.parse("1.975")));
        assertEquals(Score.parse("3.99"), Rounding.SHOWN.apply(Score.parse("3.9949")));
    }

    @Test
    void nothingHasNoMean() {
        assertThrows(ArithmeticException.class, () -> Score.mean(List.of()));
        assertThrows(ArithmeticException.class, () -> Score.of(1, 0));
    }

    @RepeatedTest(200)
    void arithmeticKeepsItsLaws() {
        Score a = any();
        Score b = any();
        Score c = any();
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        assertEquals(a, a.plus(b).minus(b));
        assertEquals(a, Score.parse(a.toString()));
        assertEquals(a.compareTo(b), a.plus(c).compareTo(b.plus(c)));
        assertEquals(a, Score.mean(List.of(a, a, a)));
    }

    @RepeatedTest(200)
    void roundingStaysWithinHalfAStep() {
        Score a = any();
        Score off = Rounding.SHOWN.apply(a).minus(a);
        assertEquals(true, off.isAtMost(Score.of(1, 200)) && off.negated().isAtMost(Score.of(1, 200)));
    }

    @Test
    void anExponentIsNoWayToWriteAScore() {
        for (String text : List.of("1e999999999", "1E-999999999", "2e1")) {
            assertThrows(NumberFormatException.class, () -> Score.parse(text));
        }
    }

    private Score any() {
        return Score.of(random.nextInt(2001) - 1000, 1 + random.nextInt(60));
    }
}
