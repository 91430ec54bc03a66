package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.colleague;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.subordinate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class P13_CircularSheetTest {

    @Test
    void eachGroupHasItsOwnQuestions() {
        assertEquals(List.of("planning", "motivation", "ethics"), codes("circular-subordinate"));
        assertEquals(List.of("teamwork", "ethics", "quality"), codes("circular-colleague"));
    }

    @Test
    void eachSheetRunsFromSixToFifteen() {
        for (String name : List.of("circular-subordinate", "circular-colleague")) {
            assertEquals(Score.of(6), rule(name, PointSheet.class).least());
            assertEquals(Score.of(15), rule(name, PointSheet.class).most());
        }
    }

    @Test
    void bothSidesOfTheLimits() {
        assertEquals(List.of(), rule("circular-subordinate", PointSheet.class).check(subordinate(2, 5, 2)));
        assertEquals(2, rule("circular-subordinate", PointSheet.class).check(subordinate(1, 6, 2)).size());
        assertEquals(2, rule("circular-colleague", PointSheet.class).check(colleague(1, 6, 2)).size());
    }

    @Test
    void wholePointsOnly() {
        Marks planning = new Marks("circular-subordinate", Map.of("planning", Score.parse("3.5"), "motivation", Score.of(3), "ethics", Score.of(3)));
        Marks teamwork = new Marks("circular-colleague", Map.of("teamwork", Score.parse("2.1"), "ethics", Score.of(3), "quality", Score.of(3)));
        for (Marks half : List.of(planning, teamwork)) {
            assertEquals(List.of("sheet.decimals"), rule(half.sheet(), PointSheet.class).check(half).stream().map(LegalObstacle::key).toList());
        }
    }

    private static List<String> codes(String sheet) {
        return rule(sheet, PointSheet.class).criteria().stream().map(Criterion::code).toList();
    }
}
