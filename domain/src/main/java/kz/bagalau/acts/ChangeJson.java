package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.math.BigDecimal;
import java.util.Arrays;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.text.Text;

/**
 * A rule or annex being changed, value by value and row by row. It takes whatever is entered: what is wrong with it, the
 * readers say when the edition is checked.
 *
 * @param json the rule or annex
 */
public record ChangeJson(String json) {

    /** With another value at a place; numbers, yes and no stay what they were written as. */
    public ChangeJson set(Leaf leaf, String value) {
        return put(leaf.path(), json(leaf, value.strip()));
    }

    /** With other words at a place; English that is empty is left out. */
    public ChangeJson say(String path, Text words) {
        JsonObjectBuilder text = JSON.createObjectBuilder().add("kk", words.kk().strip()).add("ru", words.ru().strip());
        if (!words.en().isBlank()) {
            text.add("en", words.en().strip());
        }
        return put(path, text.build());
    }

    /** With one more row behind the row given, the same as it; an empty list gets nothing to copy and stays. */
    public ChangeJson addRow(String path, int row) {
        JsonArray all = array(path);
        return all.isEmpty() ? this : put(path, JSON.createArrayBuilder(all).add(within(all, row) + 1, all.get(within(all, row))).build());
    }

    public ChangeJson removeRow(String path, int row) {
        JsonArray all = array(path);
        return put(path, JSON.createArrayBuilder(all).remove(within(all, row)).build());
    }

    /** With a row in another place; beyond the first and the last there is none. */
    public ChangeJson moveRow(String path, int from, int to) {
        JsonArray all = array(path);
        JsonValue moved = all.get(within(all, from));
        JsonArrayBuilder rest = JSON.createArrayBuilder(all).remove(within(all, from));
        int place = Math.max(0, Math.min(all.size() - 1, to));
        return put(path, (place == all.size() - 1 ? rest.add(moved) : rest.add(place, moved)).build());
    }

    /** With one more named thing, the same as the one given. */
    public ChangeJson addNamed(String path, String name, String like) {
        JsonObject all = object(path);
        return all.containsKey(like) && !all.containsKey(name) ? put(path, JSON.createObjectBuilder(all).add(name, all.get(like)).build()) : this;
    }

    public ChangeJson removeNamed(String path, String name) {
        return put(path, JSON.createObjectBuilder(object(path)).remove(name).build());
    }

    private JsonValue json(Leaf leaf, String value) {
        JsonValue now = pointer(leaf.path()).getValue(root());
        return switch (leaf.sort()) {
            case FLAG -> value.equals("true") ? JsonValue.TRUE : value.equals("false") ? JsonValue.FALSE : JSON.createValue(value);
            case CHOICES -> {
                JsonArrayBuilder codes = JSON.createArrayBuilder();
                Arrays.stream(value.split(",")).map(String::strip).filter(code -> !code.isEmpty()).forEach(codes::add);
                yield codes.build();
            }
            case NUMBER, WHOLE -> now instanceof JsonString || !value.matches("-?\\d{1,60}(\\.\\d{1,60})?") ? JSON.createValue(value.replace(',', '.'))
                    : JSON.createValue(new BigDecimal(value));
            default -> JSON.createValue(value);
        };
    }

    private JsonObject root() {
        return JsonFile.read("change", json);
    }

    private JsonArray array(String path) {
        if (pointer(path).getValue(root()) instanceof JsonArray array) {
            return array;
        }
        throw new IllegalArgumentException("No list at " + path);
    }

    private JsonObject object(String path) {
        if (pointer(path).getValue(root()) instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("No named things at " + path);
    }

    private ChangeJson put(String path, JsonValue value) {
        return new ChangeJson(pointer(path).replace(root(), value).toString());
    }

    private static JsonPointer pointer(String path) {
        return JSON.createPointer(path);
    }

    private static int within(JsonArray all, int row) {
        if (row < 0 || row >= all.size()) {
            throw new IllegalArgumentException("Row " + row + " of " + all.size());
        }
        return row;
    }
}
