package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.instrument.TargetMean;

/** What an administrator's table changes, the calculator asks for: it knows no edition, only what stands in the one at hand. */
class AlteredEditionTest {

    @Test
    void anotherNumberOfTargetsAndAnotherRangeAreAskedFor() {
        Calculator own = altered("almaty-region-2017", edition -> replaced(replaced(edition, "/rules/plan-mean/most", Json.createValue(2)), "/rules/plan-mean/to",
                Json.createValue(10)));
        assertEquals(List.of(), faults(own, "{\"rule\": \"plan-mean\", \"facts\": {\"plan-mean\": [{\"target\": \"a\", \"score\": 10}]}}"));
        assertEquals(List.of("targets.outside"), faults(own, "{\"rule\": \"plan-mean\", \"facts\": {\"plan-mean\": [{\"target\": \"a\", \"score\": 10}, "
                + "{\"target\": \"b\", \"score\": 2}, {\"target\": \"c\", \"score\": 2}]}}"));
    }

    @Test
    void whatScoresMeanIsTheEditionsToSay() {
        TargetMean own = rule(altered("almaty-region-2017", edition -> replaced(edition, "/rules/plan-mean/scores/3/name/ru", Json.createValue("перевыполнен"))));
        assertEquals(List.of("2 не выполнен", "3 выполнен частично", "4 выполнен", "5 перевыполнен"),
                own.scores().stream().map(one -> one.score() + " " + one.name().ru()).toList());
        assertEquals(List.of(), rule(altered("almaty-region-2017", edition -> pointer("/rules/plan-mean/scores").remove(edition))).scores());
        EditionRefused outside = assertThrows(EditionRefused.class, () -> altered("almaty-region-2017", edition -> replaced(edition, "/rules/plan-mean/to", Json.createValue(4))));
        assertTrue(outside.getMessage().contains("scores[3]"), outside.getMessage());
    }

    private static TargetMean rule(Calculator own) {
        return own.edition().rule("plan-mean", TargetMean.class);
    }

    @Test
    void whereTheActNamesNoSortsOfFactAnyWillDo() {
        Calculator own = altered("almaty-region-2017", edition -> pointer("/rules/penalty/sorts").remove(edition));
        assertEquals(List.of(), faults(own, "{\"rule\": \"penalty\", \"facts\": {\"penalty\": [{\"day\": \"2017-05-02\"}, {\"kind\": \"late\", \"day\": \"2017-05-03\"}]}}"));
        assertEquals(List.of(), ((Takes.Entries) Wanted.by(own.edition(), "penalty").orElseThrow().facts().get(0)).kinds());
    }

    @Test
    void aCompetencyWithoutARowIsRefusedAndNotJudgedUnchecked() {
        Calculator own = altered("aksu-2018", edition -> pointer("/annexes/annex-4/tables/indicators/2").remove(edition));
        assertEquals(List.of("calc.row"), faults(own, "{\"rule\": \"competency-outcome\", \"post\": {\"category\": \"E-4\"}, \"competency\": \"management\", "
                + "\"facts\": {\"competency-outcome\": [{\"shown\": [\"anything\"], \"notShown\": []}]}}"));
    }

    @Test
    void withoutATableOfIndicatorsNoPostIsAskedForAndTheWordsAreFree() {
        Calculator own = altered("aksu-2018", edition -> pointer("/rules/indicators").remove(edition));
        assertEquals(false, Wanted.by(own.edition(), "competency-outcome").orElseThrow().post());
        assertEquals(List.of(), faults(own, "{\"rule\": \"competency-outcome\", \"facts\": {\"competency-outcome\": [{\"shown\": [\"a\"], \"notShown\": [\"b\"]}]}}"));
    }

    @Test
    void withoutAPercentageTableNoPercentageIsAskedFor() {
        Calculator own = altered("aksu-2023", edition -> pointer("/rules/targets-score/percentTable").remove(edition));
        assertEquals(Optional.empty(), ((Takes.Targets) Wanted.by(own.edition(), "targets-score").orElseThrow().facts().get(0)).percents());
        String target = "{\"target\": \"%s\", \"score\": 5%s}";
        assertEquals(List.of("calc.unknown"), faults(own, "{\"rule\": \"targets-score\", \"facts\": {\"targets-score\": [" + target.formatted("a", ", \"percent\": 50") + ","
                + target.formatted("b", "") + "," + target.formatted("c", "") + "]}}"));
    }

    private static List<String> faults(Calculator calculator, String request) {
        try {
            calculator.read(request).answer();
            return List.of();
        } catch (BadFacts e) {
            return assertThrows(BadFacts.class, () -> calculator.read(request)).all().stream().map(BadFact::key).toList();
        }
    }

    private static Calculator altered(String id, UnaryOperator<JsonObject> change) {
        try (JsonReader reader = Json.createReader(new StringReader(ShippedEditions.canonical(EditionId.of(id))))) {
            return new Calculator(EditionReader.read(Canonical.write(change.apply(reader.readObject()))), Validity.unknown());
        }
    }

    private static JsonObject replaced(JsonObject edition, String place, JsonValue value) {
        return pointer(place).replace(edition, value);
    }

    private static JsonPointer pointer(String place) {
        return Json.createPointer(place);
    }
}
