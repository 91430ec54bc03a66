package kz.bagalau.acts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A JSON object being read: remembers which keys were asked for, so that a key nobody knows is refused. */
class Node {

    private final String file;
    private final String place;
    private final JsonObject json;
    private final Set<String> asked = new HashSet<>();

    Node(String file, String place, JsonObject json) {
        this.file = file;
        this.place = place;
        this.json = json;
    }

    String place() {
        return place;
    }

    boolean has(String key) {
        asked.add(key);
        return json.containsKey(key) && json.get(key) != JsonValue.NULL;
    }

    String string(String key) {
        if (value(key) instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        throw refused("reader.text", Arg.word(key));
    }

    String string(String key, String otherwise) {
        return has(key) ? string(key) : otherwise;
    }

    boolean flag(String key) {
        return switch (value(key).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw refused("reader.flag", Arg.word(key));
        };
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? flag(key) : otherwise;
    }

    /** A whole number, 0 or more. */
    int whole(String key) {
        if (value(key) instanceof JsonNumber number && number.isIntegral() && number.intValue() >= 0) {
            return number.intValue();
        }
        throw refused("reader.whole", Arg.word(key));
    }

    /** A whole number of either sign. */
    long signed(String key) {
        if (value(key) instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw refused("reader.whole", Arg.word(key));
    }

    /** A text that may be empty. */
    String verbatim(String key) {
        if (value(key) instanceof JsonString string) {
            return string.getString();
        }
        throw refused("reader.text", Arg.word(key));
    }

    int whole(String key, int otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    Score score(String key) {
        return score(key, value(key));
    }

    Optional<Score> optionalScore(String key) {
        return has(key) ? Optional.of(score(key)) : Optional.empty();
    }

    private Score score(String key, JsonValue value) {
        try {
            return value instanceof JsonNumber number ? Score.of(new BigDecimal(number.toString()))
                    : Score.parse(((JsonString) value).getString());
        } catch (NumberFormatException | ClassCastException | ArithmeticException e) {
            throw refused("reader.number", Arg.word(key));
        }
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(string(key));
        } catch (DateTimeException e) {
            throw refused("reader.date", Arg.word(key));
        }
    }

    Optional<LocalDate> optionalDate(String key) {
        return has(key) ? Optional.of(date(key)) : Optional.empty();
    }

    <E extends Enum<E>> E one(Class<E> kind, String key) {
        return one(kind, key, string(key));
    }

    <E extends Enum<E>> E one(Class<E> kind, String key, String code) {
        return Arrays.stream(kind.getEnumConstants()).filter(each -> each.name().equals(code)).findFirst()
                .orElseThrow(() -> refused("reader.code", Arg.word(key), Arg.word(code),
                        Arg.word(Arrays.toString(kind.getEnumConstants()))));
    }

    <E extends Enum<E>> List<E> many(Class<E> kind, String key) {
        return strings(key).stream().map(code -> one(kind, key, code)).toList();
    }

    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (!(value instanceof JsonString string)) {
                throw refused("reader.text", Arg.word(key));
            }
            strings.add(string.getString());
        }
        return strings;
    }

    Text text(String key) {
        Node node = object(key);
        Text text = new Text(node.string("kk"), node.string("ru"), node.string("en", null));
        node.done();
        return text;
    }

    Node object(String key) {
        return child(key, raw(key));
    }

    /** A value as it stands, to be read by somebody else. */
    JsonValue json(String key) {
        return value(key);
    }

    /** An object as it stands, to be read by somebody else. */
    JsonObject raw(String key) {
        if (value(key) instanceof JsonObject object) {
            return object;
        }
        throw refused("reader.object", Arg.word(key));
    }

    List<Node> objects(String key) {
        List<Node> nodes = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (!(value instanceof JsonObject object)) {
                throw refused("reader.object", Arg.word(key));
            }
            nodes.add(child(key + "[" + nodes.size() + "]", object));
        }
        return nodes;
    }

    JsonArray array(String key) {
        if (value(key) instanceof JsonArray array) {
            return array;
        }
        throw refused("reader.list", Arg.word(key));
    }

    /** All keys, counted as asked for: for objects that are maps. */
    Set<String> keys() {
        asked.addAll(json.keySet());
        return json.keySet();
    }

    /** @throws EditionRefused if there is a key nobody asked for */
    void done() {
        json.keySet().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
            throw refused("reader.unknownKey", Arg.word(key), Arg.word(new TreeSet<>(asked).toString()));
        });
    }

    EditionRefused refused(String key, Arg... args) {
        return new EditionRefused(file, place, key, args);
    }

    private Node child(String key, JsonObject object) {
        return new Node(file, place + "." + key, object);
    }

    /** What stands under the key, whatever it is. */
    JsonValue value(String key) {
        if (!has(key)) {
            throw refused("reader.missing", Arg.word(key));
        }
        return json.get(key);
    }
}
