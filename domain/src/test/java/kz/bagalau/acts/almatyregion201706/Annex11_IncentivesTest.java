package kz.bagalau.acts.almatyregion201706;

import static kz.bagalau.acts.almatyregion201706.Amended.incentive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class Annex11_IncentivesTest {

    private static final Path PRINTED = Path.of("src/test/resources/acts/almaty-region-2017-06-annex-1-1.txt");

    @Test
    void twentyFourSevenEightThreeTwoFour() {
        assertEquals(24, incentive().lines().size());
        assertEquals(List.of(7L, 8L, 3L, 2L, 4L), Stream.of(5, 4, 3, 2, 1).map(points -> incentive().lines().stream()
                .filter(line -> line.points().equals(Score.of(points))).count()).toList());
    }

    @Test
    void theLettersOfTheActAreTheLettersOfTheTable() throws IOException {
        List<String> levels = List.of(Files.readString(PRINTED).split("(?=[1-5] балл)"));
        assertEquals(5, levels.size());
        for (String level : levels) {
            Score points = Score.parse(level.substring(0, 1));
            String words = incentive().lines().stream()
                    .filter(line -> line.points().equals(points)).map(line -> line.name().ru()).collect(Collectors.joining());
            assertEquals(letters(level.replaceFirst("[1-5] балл(ов|а)", "")), letters(words));
        }
    }

    /** Entries are stored by code: the number of points and of the line among those of equal points, in printed order. */
    @Test
    void theCodesAreLevelAndLine() {
        List<String> codes = Stream.of(5, 4, 3, 2, 1).flatMap(points -> IntStream.rangeClosed(1, List.of(4, 2, 3, 8, 7).get(points - 1))
                .mapToObj(line -> points + "." + line)).toList();
        assertEquals(codes, incentive().lines().stream().map(Line::code).toList());
    }

    @Test
    void everyLineHasItsWordsInKazakhAndEnglishToo() {
        assertTrue(incentive().lines().stream().allMatch(line -> !line.name().kk().equals(line.name().ru()) && line.name().kk().length() > 20));
        assertEquals(24, incentive().lines().stream().map(line -> line.name().kk()).distinct().count());
        assertEquals(24, incentive().lines().stream().map(line -> line.name().en()).filter(words -> words.matches("[A-Z][^а-яА-Я]{7,}")).distinct().count());
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
