package kz.bagalau.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.Example;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the calculator without a container: its form says whatever a request can say, and shows each fault at its field. */
class CalculationTest {

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    /** A new edition's examples are covered without a line here. */
    @ParameterizedTest
    @MethodSource("editions")
    void everyWorkedExampleCanBeFilledInAndGivesWhatItPromises(EditionId id) {
        Calculator calculator = calculator(id.value());
        assertFalse(ShippedEditions.examples(id).isEmpty());
        for (Example example : ShippedEditions.examples(id)) {
            JsonObject request = request(example);
            Wanted wanted = wanted(calculator, request.getString("rule"));
            Filled filled = Filled.of(Filled.of(request, Lang.RU).values());
            String again = new Calculation(calculator, wanted, filled, Words.in(Lang.RU)).request().toString();
            assertEquals(Optional.empty(), new Example(example.label(), again, example.expect()).difference(calculator), () -> id + ": " + example.label().ru() + "\n" + again);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anEmptyFormOfEveryRuleIsAnsweredInWords(EditionId id) {
        Calculator calculator = calculator(id.value());
        for (Rule rule : Wanted.askable(calculator.edition())) {
            for (Lang lang : Lang.values()) {
                Calculation empty = new Calculation(calculator, wanted(calculator, rule.name()), Filled.of(Map.of()), Words.in(lang));
                empty.ask();
                assertTrue(empty.outcome() != null || !empty.told().isEmpty(), id + " " + rule.name());
                assertFalse(empty.question().isEmpty());
            }
        }
    }

    @Test
    void theGradeOfTheDigestComesOut() {
        Calculation asked = ask("astana-2015", ShippedEditions.examples(EditionId.of("astana-2015")).get(0), Map.of());
        assertEquals("33,33", asked.outcome().score());
        assertEquals("100/3", asked.outcome().exact());
        assertEquals("эффективно", asked.outcome().grade());
        assertEquals(Map.of(), asked.told());
    }

    @Test
    void aScoreOfTwoPlacesIsExactAsItStands() {
        CalculationOutcome outcome = ask("aksu-2023", ShippedEditions.examples(EditionId.of("aksu-2023")).get(0), Map.of()).outcome();
        assertEquals("4,33", outcome.score());
        assertEquals("", outcome.exact());
    }

    @Test
    void aFactThatWillNotDoIsToldAtItsField() {
        Calculation asked = ask("astana-2015", ShippedEditions.examples(EditionId.of("astana-2015")).get(0), Map.of("f.circular-mean.1.points.ethics", "7", "f.supervisor-sheet.0.points.quality", ""));
        assertNull(asked.outcome());
        assertEquals(List.of("f.supervisor-sheet.0.points.quality", "f.circular-mean.1.points.ethics"), List.copyOf(asked.told().keySet()));
        FactField wrong = asked.groups().stream().flatMap(group -> group.lines().stream()).flatMap(line -> line.fields().stream())
                .filter(field -> field.name().equals("f.circular-mean.1.points.ethics")).findFirst().orElseThrow();
        assertTrue(wrong.error().contains("7"), wrong.error());
    }

    @Test
    void withoutCircularSheetsTheCommissionDecides() {
        assertEquals(CalculationOutcome.Kind.UNDECIDED, ask("astana-2015", ShippedEditions.examples(EditionId.of("astana-2015")).get(0), Map.of("n.circular-mean", "0")).outcome().kind());
    }

    @Test
    void aDayOutsideTheEditionsLifeIsToldAtTheDay() {
        Calculation asked = ask("astana-2015", ShippedEditions.examples(EditionId.of("astana-2015")).get(0), Map.of("on", "2016-04-06"));
        assertEquals(List.of("on"), List.copyOf(asked.told().keySet()));
    }

    @Test
    void aPostWithoutTheFlagOnWhichItsGroupHangsIsToldAtTheFlag() {
        Calculator calculator = calculator("aksu-2018");
        Calculation asked = new Calculation(calculator, wanted(calculator, "category-group"), Filled.of(Map.of("post.category", "E-3")), Words.in(Lang.RU));
        asked.ask();
        assertEquals(List.of("post.headOfUnit"), List.copyOf(asked.told().keySet()));
    }

    @Test
    void aLineTakenAwayMovesTheOthersUp() {
        Filled filled = Filled.of(Map.of("n.r", "3", "f.r.0.score", "1", "f.r.1.score", "2", "f.r.2.score", "3", "f.other.1.score", "9"));
        Filled left = filled.without("r", 1).lines("r", 2);
        assertEquals(Map.of("n.r", "2", "f.r.0.score", "1", "f.r.1.score", "3", "f.other.1.score", "9"), left.values());
    }

    @Test
    void whatIsNoFieldOfTheCalculatorIsLeftOut() {
        assertEquals(Map.of("on", "2015-09-14"), Filled.of(Map.of("on", " 2015-09-14 ", "lang", "kk", "edition", "astana-2015", "f.x.0.y", "a".repeat(5_000))).values());
        assertEquals(FactGroups.LINES, Filled.of(Map.of("n.r", "999999")).lines("r", 0, FactGroups.LINES));
    }

    private static Calculation ask(String edition, Example example, Map<String, String> changed) {
        Calculator calculator = calculator(edition);
        JsonObject request = request(example);
        Map<String, String> values = Stream.of(Filled.of(request, Lang.RU).values(), changed).flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
        Calculation asked = new Calculation(calculator, wanted(calculator, request.getString("rule")), Filled.of(values), Words.in(Lang.RU));
        asked.ask();
        return asked;
    }

    private static JsonObject request(Example example) {
        return Json.createReader(new StringReader(example.request())).readObject();
    }

    private static Wanted wanted(Calculator calculator, String rule) {
        return Wanted.by(calculator.edition(), rule).orElseThrow();
    }

    private static Calculator calculator(String id) {
        return new Calculator(ShippedEditions.edition(EditionId.of(id)), ShippedEditions.validity(EditionId.of(id)));
    }
}
