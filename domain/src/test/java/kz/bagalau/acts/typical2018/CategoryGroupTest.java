package kz.bagalau.acts.typical2018;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of each act's own Annex 4: categories as its cells print them. */
class CategoryGroupTest {

    private static RowSelection groups(String id) {
        return rule(id, "category-group", RowSelection.class);
    }

    private static String group(String id, String category, boolean head) {
        return groups(id).select(category, head).value();
    }

    @ParameterizedTest
    @CsvSource({
            "turkestan-2018, 1, E-1 E-R-1", "turkestan-2018, 2, E-2 E-R-2 E-R-3", "turkestan-2018, 3, E-3 E-4 E-R-4",
            "turkestan-2018-amended, 1, E-1 E-R-1", "turkestan-2018-amended, 2, E-2 E-R-2 E-R-3", "turkestan-2018-amended, 3, E-3 E-4 E-R-4",
            "aksu-2018, 1, E-1 E-R-1", "aksu-2018, 2, E-2 E-R-2 E-R-3", "aksu-2018, 3, E-3 E-4 E-R-4 E-R-5 E-G-2 E-G-3",
            "almaty-city-2018, 1, D-O-1", "almaty-city-2018, 2, D-2 D-O-2 D-O-3", "almaty-city-2018, 3, D-3 D-4 D-O-5 D-O-6"})
    void everyCategoryOfTheAnnexHasItsGroup(String id, String group, String categories) {
        for (String category : categories.split(" ")) {
            assertEquals(group, group(id, category, false), category);
        }
    }

    @ParameterizedTest
    @CsvSource({"turkestan-2018, E-3, 2", "turkestan-2018-amended, E-3, 2", "aksu-2018, E-3, 2", "almaty-city-2018, D-3, 2", "almaty-city-2018, D-O-4, 3"})
    void theHeadOfAUnitMayBelongToAnother(String id, String category, String group) {
        assertEquals(group, group(id, category, true));
    }

    @ParameterizedTest
    @CsvSource({"turkestan-2018, E-R-4, ' е-r-4 '", "turkestan-2018-amended, E-1, Е-1", "aksu-2018, E-G-3, ' е-g-3 '", "almaty-city-2018, D-O-1, D-О-1",
            "almaty-city-2018, D-O-6, ' d-о-6 '"})
    void lettersThatLookAlikeCountAsOne(String id, String latin, String mixed) {
        assertEquals(group(id, latin, false), group(id, mixed, false));
    }

    @ParameterizedTest
    @CsvSource({"turkestan-2018, E-G-2 E-R-5 D-3", "turkestan-2018-amended, E-G-2 E-G-3 E-R-5", "aksu-2018, E-G-1 D-3", "almaty-city-2018, D-1 E-3"})
    void aCategoryInNoRowIsAnObstacleThatNamesIt(String id, String categories) {
        for (String category : categories.split(" ")) {
            ObstacleException refused = assertThrows(ObstacleException.class, () -> groups(id).select(category, true), category);
            assertTrue(LawTexts.sentences().say(Lang.RU, refused.obstacle()).startsWith("Категории " + category + " нет ни в одной строке приложения"));
        }
    }

    @ParameterizedTest
    @MethodSource(Family.IDS)
    void theCellsOfTheTableNameTheSameCategories(String id) {
        Map<String, Set<String>> printed = new HashMap<>();
        rule(id, "indicators", Indicators.class).rows().forEach(row -> printed.computeIfAbsent(row.group(), each -> new TreeSet<>())
                .addAll(RowSelection.normal(row.categories()).replaceAll("[^A-Z0-9-]+", " ").lines().flatMap(line -> Stream.of(line.split(" ")))
                        .filter(code -> code.matches("[DE]-([A-Z]-)?[0-9]")).toList()));
        Map<String, Set<String>> rows = new HashMap<>();
        groups(id).rows().forEach(row -> rows.put(row.group(),
                new TreeSet<>(Stream.of(row.all(), row.heads(), row.others()).flatMap(Set::stream).toList())));
        assertEquals(printed, rows);
    }
}
