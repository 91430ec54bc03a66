package kz.bagalau.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;

/** Every rule of every edition that is shipped can be read on a page, in each language. */
class EditionViewTest {

    @Test
    void everyFieldOfEveryRuleHasWords() {
        for (EditionId id : ShippedEditions.ids()) {
            for (Lang lang : Lang.values()) {
                List<Fact> facts = facts(view(id, lang)).toList();
                assertFalse(facts.isEmpty(), id + " shows nothing");
                assertTrue(facts.stream().allMatch(fact -> !fact.name().isBlank()), id + " in " + lang);
            }
        }
    }

    @Test
    void noCodeIsLeftInRussian() {
        for (EditionId id : ShippedEditions.ids()) {
            List<String> codes = facts(view(id, Lang.RU)).flatMap(fact -> fact.values().stream()).filter(value -> value.matches(".*\\b[A-Z]{3,}(_[A-Z]+)*\\b.*")).toList();
            assertEquals(List.of(), codes, id.toString());
        }
    }

    @Test
    void theScaleShowsItsBoundsAndTheNamesOfItsGrades() {
        List<String> bands = view(EditionId.of("astana-2015"), Lang.RU).point("18").orElseThrow().rules().stream().flatMap(rule -> rule.facts().stream())
                .filter(fact -> fact.name().equals("границы")).findFirst().orElseThrow().values();
        assertEquals(List.of("меньше 21: неудовлетворительно", "до 33 включительно: удовлетворительно", "выше: эффективно"), bands);
    }

    private static Stream<Fact> facts(EditionView view) {
        return Stream.concat(view.points().stream().flatMap(point -> point.rules().stream()), view.elsewhere().stream())
                .flatMap(rule -> rule.facts().stream());
    }

    private static EditionView view(EditionId id, Lang lang) {
        Edition edition = ShippedEditions.edition(id);
        return new EditionView(edition, Words.in(lang));
    }
}
