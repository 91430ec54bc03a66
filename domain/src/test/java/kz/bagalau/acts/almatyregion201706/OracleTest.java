package kz.bagalau.acts.almatyregion201706;

import static kz.bagalau.acts.almatyregion201706.Amended.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

/** П. 17, 18 and Annex 1-1 read straight, not from the rules, on generated quarters. */
class OracleTest {

    /** More of them on demand: -Doracle.cases=100000. */
    private static final int CASES = Integer.getInteger("oracle.cases", 2000);
    private static final LocalDate DAY = LocalDate.of(2017, 8, 10);

    /** The points of the annex's lines as they are printed: seven of five, eight of four, three of three, two of two, four of one. */
    private static int points(int line) {
        if (line < 7) {
            return 5;
        } else if (line < 7 + 8) {
            return 4;
        } else if (line < 7 + 8 + 3) {
            return 3;
        }
        return line < 7 + 8 + 3 + 2 ? 2 : 1;
    }

    private static String grade(int points) {
        if (points < 80) {
            return "неудовлетворительно";
        } else if (points <= 105) {
            return "удовлетворительно";
        }
        return points <= 130 ? "эффективно" : "превосходно";
    }

    @Test
    void quartersByTheLinesOfTheAnnex() {
        Random random = new Random(266);
        List<String> codes = Amended.incentive().lines().stream().map(Line::code).toList();
        for (int i = 0; i < CASES; i++) {
            int[] lines = random.ints(random.nextInt(14), 0, 24).toArray();
            int breaches = random.nextInt(18);
            int points = 100 - 2 * breaches;
            for (int line : lines) {
                points += points(line);
            }
            Facts facts = Facts.none().and("incentive", Arrays.stream(lines).mapToObj(line -> new Entry(codes.get(line), DAY)).toList())
                    .and("penalty", Stream.generate(() -> new Entry("EXECUTIVE_DISCIPLINE", DAY)).limit(breaches).toList());
            assertEquals(Score.of(points), answer("quarter-score", facts).value().orElseThrow().value().points(), facts::toString);
            assertEquals(grade(points), answer("quarter-grade", facts).value().orElseThrow().value().grade().orElseThrow().name().ru(), facts::toString);
        }
    }
}
