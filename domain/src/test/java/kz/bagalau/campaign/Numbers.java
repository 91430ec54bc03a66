package kz.bagalau.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Finds the numbers of a file: numbers, numbers written as text ("0.4", "1/2", "&lt;=33"), points that a rule cites, and the
 * numbers in codes of categories. Bounds are changed twice: the number, and whether it belongs to the band. Words are left alone.
 */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("(<=?)?(-?\\d+(?:[.,/]\\d+)?)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> WORDS = Set.of("kk", "ru", "en", "effective", "ineffective");
    private static final Set<String> CODES = Set.of("points", "all", "heads", "others");

    private final String folder;
    private final String file;
    private final JsonObject json;
    private final List<Mutant> found = new ArrayList<>();

    private Numbers(String folder, String file, JsonObject json) {
        this.folder = folder;
        this.file = file;
        this.json = json;
    }

    static List<Mutant> of(String folder, String file, JsonObject json) {
        Numbers numbers = new Numbers(folder, file, json);
        numbers.walk("", "", json);
        return numbers.found;
    }

    private void walk(String path, String key, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, each) -> walk(path + "/" + name, name, each));
        } else if (value instanceof JsonArray array && !WORDS.contains(key)) {
            for (int i = 0; i < array.size(); i++) {
                walk(path + "/" + i, key, array.get(i));
            }
        } else if (value instanceof JsonNumber number) {
            add(path, number.toString(), Neighbours.of(number.toString()).stream().map(each -> (JsonValue) Json.createValue(Integer.parseInt(each))).toList());
        } else if (value instanceof JsonString string && !WORDS.contains(key)) {
            text(path, key, string.getString());
        }
    }

    private void text(String path, String key, String text) {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            String sign = number.group(1) == null ? "" : number.group(1);
            add(path, text, Neighbours.of(number.group(2)).stream().map(each -> (JsonValue) Json.createValue(sign + each)).toList());
            if (!sign.isEmpty()) {
                add(path, text, List.of(Json.createValue((sign.equals("<") ? "<=" : "<") + number.group(2))));
            }
        } else if (CODES.contains(key)) {
            DIGITS.matcher(text).results().forEach(digits -> add(path, text, codes(text, digits)));
        }
    }

    private static List<JsonValue> codes(String text, MatchResult digits) {
        return Neighbours.of(digits.group()).stream()
                .map(each -> (JsonValue) Json.createValue(text.substring(0, digits.start()) + each + text.substring(digits.end()))).toList();
    }

    private void add(String path, String from, List<JsonValue> to) {
        found.add(new Mutant(folder, file, path, from, to.stream()
                .map(each -> new Mutant.Change(each instanceof JsonString text ? text.getString() : each.toString(),
                        Json.createPointer(path).replace(json, each))).toList()));
    }
}
