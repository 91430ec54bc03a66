package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * One value in which an edition differs from the one it builds on.
 *
 * @param part   {@code rules}, {@code annexes}, {@code forms}, {@code route}, {@code points}, {@code act} or {@code text}
 * @param name   the rule, annex, form, track, or point
 * @param place  where inside: keys and codes of rows joined by dots; empty for the whole
 * @param before what the other says; empty where it says nothing
 * @param after  what this says; empty where it says nothing
 */
public record EditionDifference(String part, String name, String place, Optional<String> before, Optional<String> after) {

    /** Everything in which the second differs from the first, both in canonical form; names, number and dates of the acts apart. */
    public static List<EditionDifference> between(String base, String own) {
        JsonObject first = JsonFile.read("canonical", base);
        JsonObject second = JsonFile.read("canonical", own);
        List<EditionDifference> all = new ArrayList<>();
        for (String part : List.of("rules", "annexes", "points", "route", "forms")) {
            byName(part, first.getJsonObject(part), second.getJsonObject(part), all);
        }
        Map<String, String> texts = passages(first.getString("text"));
        Map<String, String> others = passages(second.getString("text"));
        names(texts, others).forEach(point -> add("text", point, "", texts.get(point), others.get(point), all));
        return all;
    }

    private static void byName(String part, JsonObject first, JsonObject second, List<EditionDifference> all) {
        for (String name : names(first, second)) {
            if (!first.containsKey(name) || !second.containsKey(name)) {
                add(part, name, "", first.containsKey(name) ? "+" : null, second.containsKey(name) ? "+" : null, all);
            } else {
                Map<String, String> before = values(first.get(name));
                Map<String, String> after = values(second.get(name));
                places(before, after).forEach(place -> add(part, name, place, before.get(place), after.get(place), all));
            }
        }
    }

    private static void add(String part, String name, String place, String before, String after, List<EditionDifference> all) {
        if (!Optional.ofNullable(before).equals(Optional.ofNullable(after))) {
            all.add(new EditionDifference(part, name, place, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    private static TreeSet<String> names(Map<String, ?> first, Map<String, ?> second) {
        TreeSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        return names;
    }

    /** In the order of the second, what only the first has behind it. */
    private static Iterable<String> places(Map<String, String> first, Map<String, String> second) {
        Map<String, String> places = new LinkedHashMap<>(second);
        first.forEach(places::putIfAbsent);
        return places.keySet();
    }

    private static Map<String, String> passages(String text) {
        Map<String, String> passages = new LinkedHashMap<>();
        new TextReader("text").read(text).forEach(passage -> passages.put(passage.point().label(), passage.words()));
        return passages;
    }

    private static Map<String, String> values(JsonValue value) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", value, values);
        return values;
    }

    private static void collect(String place, JsonValue value, Map<String, String> values) {
        if (value instanceof JsonObject object) {
            object.forEach((key, each) -> collect(below(place, key), each, values));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(below(place, free(place, code(array.get(i), i), values)), array.get(i), values);
            }
        } else {
            values.put(place, value instanceof JsonString string ? string.getString() : value.toString());
        }
    }

    private static String below(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /** A row is known by its code wherever it stands. */
    private static String code(JsonValue row, int index) {
        if (row instanceof JsonObject object && object.get("code") instanceof JsonString code) {
            return code.getString();
        }
        return row instanceof JsonArray pair && !pair.isEmpty() && pair.get(0) instanceof JsonString code ? code.getString() : String.valueOf(index + 1);
    }

    /** Two rows of one code are told apart by signs behind it. */
    private static String free(String place, String code, Map<String, String> values) {
        String name = code;
        while (taken(below(place, name), values)) {
            name += "'";
        }
        return name;
    }

    private static boolean taken(String place, Map<String, String> values) {
        return values.keySet().stream().anyMatch(each -> each.equals(place) || each.startsWith(place + "."));
    }
}
