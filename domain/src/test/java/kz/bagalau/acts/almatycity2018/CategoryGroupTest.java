package kz.bagalau.acts.almatycity2018;

import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class CategoryGroupTest {

    private static final String ID = "almaty-city-2018";

    private static String group(String category, boolean head) {
        return rule(ID, "category-group", RowSelection.class).select(category, head).value();
    }

    private static String refusal(String category) {
        ObstacleException refused = assertThrows(ObstacleException.class, () -> rule(ID, "category-group", RowSelection.class).select(category, true));
        return LawTexts.sentences().say(Lang.RU, refused.obstacle());
    }

    @Test
    void everyCategoryOfTheAnnexHasItsGroup() {
        assertEquals("1", group("D-O-1", false));
        assertEquals("2", group("D-2", false));
        assertEquals("2", group("D-3", true));
        assertEquals("2", group("D-O-2", false));
        assertEquals("2", group("D-O-3", false));
        assertEquals("3", group("D-3", false));
        assertEquals("3", group("D-4", false));
        assertEquals("3", group("D-O-4", true));
        assertEquals("3", group("D-O-5", false));
        assertEquals("3", group("D-O-6", false));
    }

    @Test
    void lettersThatLookAlikeCountAsOne() {
        assertEquals(group("D-O-1", false), group("D-О-1", false));
        assertEquals(group("D-O-6", false), group(" d-о-6 ", false));
    }

    @Test
    void aCategoryInNoRowIsAnObstacleThatNamesIt() {
        assertTrue(refusal("D-1").startsWith("Категории D-1 нет ни в одной строке приложения"));
        assertTrue(refusal("E-3").startsWith("Категории E-3 нет ни в одной строке приложения"));
    }

    @Test
    void theCellsOfTheTableNameTheSameCategories() {
        Map<String, Set<String>> printed = new HashMap<>();
        rule(ID, "indicators", Indicators.class).rows().forEach(row -> printed.computeIfAbsent(row.group(), each -> new TreeSet<>())
                .addAll(RowSelection.normal(row.categories()).replaceAll("[^A-Z0-9-]+", " ").lines().flatMap(line -> Stream.of(line.split(" ")))
                        .filter(code -> code.matches("[DE]-([A-Z]-)?[0-9]")).toList()));
        Map<String, Set<String>> rows = new HashMap<>();
        rule(ID, "category-group", RowSelection.class).rows().forEach(row -> rows.put(row.group(),
                new TreeSet<>(Stream.of(row.all(), row.heads(), row.others()).flatMap(Set::stream).toList())));
        assertEquals(printed, rows);
    }
}
