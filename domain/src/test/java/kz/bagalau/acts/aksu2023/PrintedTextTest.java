package kz.bagalau.acts.aksu2023;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.bagalau.law.act.PointRef;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

    private static final Path PRINTED = Path.of("src/test/resources/acts/aksu-2023-points.txt");
    private static final Pattern POINT = Pattern.compile("(?m)^\\d+\\. ");
    private static final Pattern CHAPTER = Pattern.compile("(?ms)^Глава \\d.*");

    /** Points whose references to other acts the source prints at the end of their line. */
    private static final Set<Integer> MOVED = Set.of(14, 16, 23, 28, 30, 32, 34, 37);

    private static String text(String point) {
        return Aksu.EDITION.textOf(PointRef.of(point)).orElseThrow();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void everyPointHasTheLettersOfTheAct() throws IOException {
        String[] printed = POINT.split(Files.readString(PRINTED));
        assertEquals(44, printed.length);
        for (int point = 1; point <= 43; point++) {
            String act = letters(CHAPTER.matcher(printed[point]).replaceAll(""));
            String ours = letters(Aksu.EDITION.textOf(PointRef.of("" + point)).orElseThrow());
            assertEquals(MOVED.contains(point) ? sorted(act) : act, MOVED.contains(point) ? sorted(ours) : ours, "point " + point);
        }
    }

    @Test
    void aReferenceStandsWhereItBelongs() {
        assertTrue(text("28").contains("по форме согласно приложению 2 к Типовой методике."));
        assertTrue(text("34").contains("по форме, согласно приложению 5 к настоящей Методике, служащие корпуса"));
        assertTrue(text("37").contains("по формам согласно приложениям 7 и 8 Типовой методики. При формировании"));
        assertTrue(text("16").contains("в соответствии с Законом Республики Казахстан"));
    }
}
