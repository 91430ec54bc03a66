package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;

/** Puts an edition on top of the one it extends or amends. */
final class Merge {

    /** The edition that builds on nothing. */
    static final JsonObject NOTHING = JSON.createObjectBuilder().add("rules", JsonValue.EMPTY_JSON_OBJECT)
            .add("annexes", JsonValue.EMPTY_JSON_OBJECT).add("points", JsonValue.EMPTY_JSON_OBJECT)
            .add("forms", JsonValue.EMPTY_JSON_OBJECT).add("route", JsonValue.EMPTY_JSON_OBJECT).add("text", "").build();

    private Merge() {
    }

    /** Own entries in place of the base's; null strikes an entry out. */
    static JsonObject of(JsonObject base, JsonObject own) {
        JsonObjectBuilder merged = JSON.createObjectBuilder(base);
        own.forEach((name, value) -> {
            if (value == JsonValue.NULL) {
                merged.remove(name);
            } else {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    /** Writes the basis into every rule that does not say its own. */
    static JsonObject basis(JsonObject rules, String basis) {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        rules.forEach((name, value) -> all.add(name, value instanceof JsonObject rule && !rule.containsKey("basis")
                ? JSON.createObjectBuilder(rule).add("basis", basis).build() : value));
        return all.build();
    }

    /** The rules and the route of a typical methodology as those of an act that takes them over, on that basis; interpretations stay. */
    static JsonObject onBasis(JsonObject resolved, String basis) {
        JsonObjectBuilder rules = JSON.createObjectBuilder();
        resolved.getJsonObject("rules").forEach((name, value) -> rules.add(name, rebased(value.asJsonObject(), basis)));
        JsonObjectBuilder route = JSON.createObjectBuilder();
        resolved.getJsonObject("route").forEach((name, value) -> route.add(name, MergeRoute.onBasis(value.asJsonObject(), basis)));
        return JSON.createObjectBuilder(resolved).add("rules", rules).add("route", route).build();
    }

    private static JsonObject rebased(JsonObject rule, String basis) {
        return rule.getString("basis").equals("INTERPRETATION") ? rule
                : JSON.createObjectBuilder(rule).add("basis", basis).build();
    }

    /** The text of the base with the points that the own text prints anew, in printed order. */
    static String text(String file, String base, String own) {
        Map<PointRef, Passage> passages = new TreeMap<>(PointRef.PRINTED_ORDER);
        new TextReader(file).read(base).forEach(passage -> passages.put(passage.point(), passage));
        new TextReader(file).read(own).forEach(passage -> passages.put(passage.point(), passage));
        return passages.values().stream().map(Merge::written).collect(Collectors.joining());
    }

    static String written(Passage passage) {
        return passage.chapter().map(chapter -> "# " + chapter + "\n\n").orElse("")
                + "## " + passage.point() + "\n\n" + passage.words() + "\n\n";
    }
}
