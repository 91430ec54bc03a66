package kz.bagalau.law.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BandsTest {

    private final Random random = new Random();

    private static Band<String> band(String value, String limit, boolean included) {
        return new Band<>(Optional.of(new Bound(Score.parse(limit), included)), value);
    }

    private static Band<String> open(String value) {
        return new Band<>(Optional.empty(), value);
    }

    @Test
    void aBoundBelongsToItsBandOnlyIfItSaysSo() {
        Bands<String> bands = new Bands<>(List.of(band("low", "21", false), band("middle", "33", true), open("high")));
        assertEquals("low", bands.of(Score.parse("20.99")));
        assertEquals("middle", bands.of(Score.of(21)));
        assertEquals("middle", bands.of(Score.of(33)));
        assertEquals("high", bands.of(Score.parse("33.01")));
    }

    @Test
    void boundsRiseAndTheLastIsOpen() {
        assertThrows(IllegalArgumentException.class, () -> new Bands<>(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Bands<>(List.of(band("a", "1", true))));
        assertThrows(IllegalArgumentException.class, () -> new Bands<>(List.of(open("a"), open("b"))));
        assertThrows(IllegalArgumentException.class, () -> new Bands<>(List.of(band("a", "2", true), band("b", "2", true), open("c"))));
        assertThrows(IllegalArgumentException.class, () -> new Bands<>(List.of(band("a", "3", true), band("b", "2", true), open("c"))));
    }

    @Test
    void oneNumberMayHaveABandOfItsOwn() {
        Bands<String> bands = new Bands<>(List.of(band("below", "5", false), band("exactly", "5", true), open("above")));
        assertEquals(List.of("below", "exactly", "above"), List.of(bands.of(Score.of(4)), bands.of(Score.of(5)), bands.of(Score.of(6))));
    }

    @RepeatedTest(300)
    void aHigherScoreNeverHasALowerBand() {
        Bands<Integer> bands = someBands();
        Score lower = any();
        Score higher = lower.plus(Score.of(random.nextInt(50), 7));
        assertTrue(bands.of(lower) <= bands.of(higher));
    }

    private Bands<Integer> someBands() {
        List<Band<Integer>> bands = new ArrayList<>();
        TreeSet<Bound> bounds = new TreeSet<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bounds.add(new Bound(any(), random.nextBoolean()));
        }
        bounds.forEach(bound -> bands.add(new Band<>(Optional.of(bound), bands.size())));
        bands.add(new Band<>(Optional.empty(), bands.size()));
        return new Bands<>(bands);
    }

    private Score any() {
        return Score.of(random.nextInt(400) - 200, 1 + random.nextInt(9));
    }
}
