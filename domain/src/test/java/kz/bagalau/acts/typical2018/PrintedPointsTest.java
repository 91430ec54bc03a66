package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedPointsTest {

    /** Numbers and chapters left out: what remains are the words of the points. */
    private static String print(String id) {
        return Print.signs(Print.text(id + "-points.txt").lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("^\"?\\d+\\. ", "")).filter(line -> !line.startsWith("пункт") || line.startsWith("пункт 42"))
                .collect(Collectors.joining("\n")));
    }

    private static String data(String id, Stream<String> points) {
        return points.map(point -> Print.signs(edition(id).textOf(PointRef.of(point)).orElseThrow())).collect(Collectors.joining());
    }

    @Test
    void almatyIsPrintedWholeFromOneToFortyFour() {
        assertEquals(IntStream.rangeClosed(1, 44).mapToObj(n -> PointRef.of("" + n)).toList(),
                edition("almaty-city-2018").text().stream().map(Passage::point).toList());
        assertEquals(print("almaty-city-2018"), data("almaty-city-2018", IntStream.rangeClosed(1, 44).mapToObj(String::valueOf)));
    }

    @Test
    void turkestanAmendedPrintsThreePoints() {
        assertEquals(List.of("5", "41", "42"), edition("turkestan-2018-amended").text().stream().map(passage -> passage.point().label()).toList());
        assertEquals(print("turkestan-2018-amended"), data("turkestan-2018-amended", Stream.of("5", "41", "42")));
    }

    @Test
    void ofTurkestanAsAdoptedAndOfAksuNoPointIsPrinted() {
        assertEquals(List.of(), edition("turkestan-2018").text());
        assertEquals(List.of(), edition("aksu-2018").text());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theLedgerHoldsAllFortyFourPoints(String id) {
        IntStream.rangeClosed(1, 44).forEach(n -> assertFalse(edition(id).ledger().kinds(PointRef.of("" + n)).isEmpty(), id + " " + n));
    }
}
