package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.instrument.Instrument;

/** Every worked example that ships gives what the act gives; the expectations are the digest's numbers. */
class ExamplesTest {

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyExampleGivesWhatItExpects(EditionId id) {
        Calculator calculator = new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
        List<Example> examples = ShippedEditions.examples(id);
        assertTrue(examples.size() >= 3, id + ": " + examples.size());
        examples.forEach(each -> assertEquals(Optional.empty(), each.difference(calculator), id + ": " + each.label().en()));
    }

    /** Each scale and each choice of an edition is shown by an example. */
    @ParameterizedTest
    @MethodSource("editions")
    void everyMethodHasAnExample(EditionId id) {
        List<Wanted> all = new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id)).wanted();
        List<String> inner = all.stream().map(Wanted::rule).filter(Instrument.class::isInstance).map(Instrument.class::cast).flatMap(each -> each.asks().stream()).toList();
        List<String> shown = ShippedEditions.examples(id).stream().map(each -> JsonFile.read("request", each.request()).getString("rule")).toList();
        assertEquals(List.of(), all.stream().map(Wanted::rule).filter(Instrument.class::isInstance).map(rule -> rule.name()).filter(rule -> !inner.contains(rule))
                .filter(rule -> !shown.contains(rule)).filter(rule -> !rule.endsWith("-sheet") && !rule.startsWith("circular-")).collect(Collectors.toList()));
    }

    @Test
    void anExampleThatDoesNotHoldSaysSo() {
        EditionId id = EditionId.of("astana-2015");
        Calculator calculator = new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
        String wrong = """
                [{"label": {"kk": "а", "ru": "б"}, "rule": "supervisor-sheet",
                  "facts": {"supervisor-sheet": [{"points": {"initiative": 5, "quality": 8, "cooperation": 5, "ethics": 5}}]}, "expect": {"score": "22"}}]""";
        assertEquals(Optional.of("score 22 ≠ score 23"), ExamplesReader.read("examples.json", wrong).get(0).difference(calculator));
    }

    @Test
    void aFileOfExamplesIsReadStrictly() {
        Stream.of("[{\"rule\": \"a\", \"expect\": {\"score\": 1}}]", "[{\"label\": {\"kk\": \"а\", \"ru\": \"б\"}, \"expect\": {\"mark\": \"1\"}}]",
                "[{\"label\": {\"kk\": \"а\", \"ru\": \"б\"}, \"expect\": {}}]", "[], \"more\": 1", "{}", "[1]")
                .forEach(text -> assertThrows(EditionRefused.class, () -> ExamplesReader.read("examples.json", text), text));
    }
}
