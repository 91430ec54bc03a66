package kz.bagalau.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;

/**
 * The facts of a result as they are frozen: under {@code values} what each rule of the edition answered, by its name; under
 * {@code sheets} the totals of the sheets by the rule that takes them, always in ascending order: nothing tells whose they are; under
 * {@code targets} and {@code shown} the targets of the plan and the indicators of the competency, as the supervisor signed them; under
 * {@code entries} what the journal held for a part of the period; under {@code parts} the results of the parts.
 */
public final class FactsText {

    /** Looked up once: the static methods of {@code jakarta.json.Json} search the whole class path for it each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private FactsText() {
    }

    static String write(Evaluation evaluation) {
        JsonObjectBuilder values = JSON.createObjectBuilder();
        evaluation.edition().rules(Instrument.class).forEach(rule -> points(evaluation, rule).ifPresent(score -> values.add(rule.name(), score.toString())));
        JsonObjectBuilder sheets = JSON.createObjectBuilder();
        JsonObjectBuilder targets = JSON.createObjectBuilder();
        JsonObjectBuilder shown = JSON.createObjectBuilder();
        JsonObjectBuilder entries = JSON.createObjectBuilder();
        JsonObjectBuilder parts = JSON.createObjectBuilder();
        new TreeMap<>(evaluation.facts().byRule()).forEach((rule, all) -> {
            if (all.stream().anyMatch(Target.class::isInstance)) {
                targets.add(rule, targets(evaluation, rule));
            } else if (all.stream().anyMatch(Shown.class::isInstance)) {
                shown.add(rule, shown(evaluation, rule));
            } else if (all.stream().anyMatch(Entry.class::isInstance)) {
                entries.add(rule, entries(evaluation, rule));
            } else if (all.stream().anyMatch(Part.class::isInstance)) {
                parts.add(rule, parts(evaluation, rule));
            } else {
                sheets.add(rule, totals(evaluation, rule));
            }
        });
        return JSON.createObjectBuilder().add("values", values).add("sheets", sheets).add("targets", targets).add("shown", shown).add("entries", entries)
                .add("parts", parts).build().toString();
    }

    private static JsonArrayBuilder targets(Evaluation evaluation, String rule) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        evaluation.facts().of(rule, Target.class).forEach(one -> array.add(target(one)));
        return array;
    }

    private static JsonObjectBuilder target(Target one) {
        JsonObjectBuilder object = JSON.createObjectBuilder().add("name", one.name());
        one.percent().ifPresent(percent -> object.add("percent", percent.toString()));
        return one.score().map(score -> object.add("score", score.toString())).orElseGet(() -> object.add("reached", one.reached()));
    }

    private static JsonArrayBuilder entries(Evaluation evaluation, String rule) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        evaluation.facts().of(rule, Entry.class).forEach(one -> array.add(JSON.createObjectBuilder().add("kind", one.kind()).add("day", one.day().toString())));
        return array;
    }

    private static JsonArrayBuilder parts(Evaluation evaluation, String rule) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        evaluation.facts().of(rule, Part.class).forEach(one -> array.add(JSON.createObjectBuilder().add("period", one.period().ru()).add("score", one.score().toString())));
        return array;
    }

    private static JsonObjectBuilder shown(Evaluation evaluation, String rule) {
        Shown one = evaluation.facts().of(rule, Shown.class).get(0);
        return JSON.createObjectBuilder().add("shown", JSON.createArrayBuilder(one.indicators())).add("notShown", JSON.createArrayBuilder(one.notShown()));
    }

    private static Optional<Score> points(Evaluation evaluation, Instrument rule) {
        Outcome outcome = rule.answer(evaluation);
        return outcome.value().flatMap(explained -> explained.value().score());
    }

    private static JsonArrayBuilder totals(Evaluation evaluation, String rule) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        evaluation.facts().of(rule, Marks.class).stream()
                .map(marks -> evaluation.edition().rule(marks.sheet(), PointSheet.class).runningTotal(marks)).sorted()
                .forEach(total -> array.add(total.toString()));
        return array;
    }

    /** What the rules answered, by their names. */
    public static Map<String, Score> values(String facts) {
        JsonObject values = read(facts).getJsonObject("values");
        Map<String, Score> scores = new TreeMap<>();
        values.keySet().forEach(rule -> scores.put(rule, Score.parse(values.getString(rule))));
        return scores;
    }

    /** The totals of the sheets that a rule took, in ascending order. */
    public static List<Score> totals(String facts, String rule) {
        JsonObject sheets = read(facts).getJsonObject("sheets");
        return sheets.containsKey(rule) ? sheets.getJsonArray(rule).getValuesAs(JsonString.class).stream().map(text -> Score.parse(text.getString()))
                .toList() : List.of();
    }

    private static JsonObject read(String facts) {
        try (var reader = JSON.createReader(new StringReader(facts))) {
            return reader.readObject();
        }
    }
}
