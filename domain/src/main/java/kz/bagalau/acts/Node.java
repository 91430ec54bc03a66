package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * A JSON object being read: remembers which keys were asked for, so that a key nobody knows is refused, and tells the
 * {@link Reading} what is wrong and what sort of value stands where.
 */
class Node {

    /** Stands for words that could not be read, in a reading that goes on. */
    static final String WRONG = "?";
    /** Whole numbers above this are no count of anything here. */
    static final int MOST_WHOLE = 9999;

    private static final JsonObject NOTHING = JSON.createObjectBuilder().build();
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,60}([.,]\\d{1,60}|/\\d{1,60})?");

    private final String file;
    private final String place;
    private final JsonObject json;
    private final Reading reading;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    /** An object read strictly. */
    Node(String file, String place, JsonObject json) {
        this(file, place, json, Reading.STRICT, "");
    }

    Node(String file, String place, JsonObject json, Reading reading, String pointer) {
        this.file = file;
        this.place = place;
        this.json = json;
        this.reading = reading;
        this.pointer = pointer;
    }

    String file() {
        return file;
    }

    String place() {
        return place;
    }

    Reading reading() {
        return reading;
    }

    boolean has(String key) {
        asked.add(key);
        return json.containsKey(key) && json.get(key) != JsonValue.NULL;
    }

    String string(String key) {
        note(key, Leaf.Sort.WORDS, List.of());
        return words(key);
    }

    private String words(String key) {
        JsonValue value = value(key);
        if (value == null) {
            return WRONG;
        }
        return value instanceof JsonString string && !string.getString().isBlank() ? string.getString()
                : wrong(WRONG, "reader.text", Arg.word(key));
    }

    String string(String key, String otherwise) {
        return has(key) ? string(key) : otherwise;
    }

    /** A text that the caller reads further: what sort it is, he says. */
    String string(String key, Leaf.Sort sort) {
        note(key, sort, List.of());
        return words(key);
    }

    boolean flag(String key) {
        note(key, Leaf.Sort.FLAG, List.of());
        JsonValue value = value(key);
        return value == JsonValue.TRUE || value != null && value != JsonValue.FALSE && wrong(false, "reader.flag", Arg.word(key));
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? flag(key) : otherwise;
    }

    /** A whole number, 0 or more. */
    int whole(String key) {
        note(key, Leaf.Sort.WHOLE, List.of());
        JsonValue value = value(key);
        if (value == null) {
            return 0;
        }
        return value instanceof JsonNumber number && COUNT.matcher(number.toString()).matches() ? number.intValue()
                : wrong(0, "reader.whole", Arg.word(key), Arg.word(String.valueOf(MOST_WHOLE)));
    }

    /** A whole number of either sign. */
    long signed(String key) {
        JsonValue value = value(key);
        return value instanceof JsonNumber number && number.isIntegral() ? number.longValue()
                : wrong(0L, "reader.whole", Arg.word(key), Arg.word(String.valueOf(Long.MAX_VALUE)));
    }

    /** A text that may be empty. */
    String verbatim(String key) {
        return value(key) instanceof JsonString string ? string.getString() : wrong(WRONG, "reader.text", Arg.word(key));
    }

    int whole(String key, int otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    Score score(String key) {
        note(key, Leaf.Sort.NUMBER, List.of());
        JsonValue value = value(key);
        return value == null ? Score.ZERO : number(key, value instanceof JsonString string ? string.getString() : value.toString());
    }

    Optional<Score> optionalScore(String key) {
        return has(key) ? Optional.of(score(key)) : Optional.empty();
    }

    /** An exact number of at most 60 digits a side, without an exponent: it can be computed with. */
    Score number(String key, String text) {
        try {
            return NUMBER.matcher(text.strip()).matches() ? Score.parse(text) : wrong(Score.ZERO, "reader.number", Arg.word(key));
        } catch (ArithmeticException e) {
            return wrong(Score.ZERO, "reader.number", Arg.word(key));
        }
    }

    LocalDate date(String key) {
        String date = string(key, Leaf.Sort.DATE);
        try {
            return date.equals(WRONG) ? LocalDate.EPOCH : LocalDate.parse(date);
        } catch (DateTimeException e) {
            return wrong(LocalDate.EPOCH, "reader.date", Arg.word(key));
        }
    }

    Optional<LocalDate> optionalDate(String key) {
        return has(key) ? Optional.of(date(key)) : Optional.empty();
    }

    <E extends Enum<E>> E one(Class<E> kind, String key) {
        note(key, Leaf.Sort.CHOICE, kind);
        return one(kind, key, words(key));
    }

    <E extends Enum<E>> E one(Class<E> kind, String key, String code) {
        E[] all = kind.getEnumConstants();
        return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst().orElseGet(() -> code.equals(WRONG) ? all[0]
                : wrong(all[0], "reader.code", Arg.word(key), Arg.word(code), Arg.word(Arrays.toString(all))));
    }

    <E extends Enum<E>> List<E> many(Class<E> kind, String key) {
        note(key, Leaf.Sort.CHOICES, kind);
        return strings(key).stream().map(code -> one(kind, key, code)).toList();
    }

    private <E extends Enum<E>> void note(String key, Leaf.Sort sort, Class<E> kind) {
        if (reading.notes()) {
            note(key, sort, Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList());
        }
    }

    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (JsonValue value : array(key)) {
            strings.add(value instanceof JsonString string ? string.getString() : wrong(WRONG, "reader.text", Arg.word(key)));
        }
        return strings;
    }

    Text text(String key) {
        note(key, Leaf.Sort.TEXT, List.of());
        Node node = object(key);
        if (node.isNothing()) {
            return Text.same(WRONG);
        }
        Text text = new Text(node.words("kk"), node.words("ru"), node.has("en") ? node.words("en") : null);
        node.done();
        return text;
    }

    Node object(String key) {
        return child(key, raw(key), pointer(key));
    }

    /** An object that may be left out, or that is none. */
    Optional<Node> optional(String key) {
        return has(key) && json.get(key) instanceof JsonObject ? Optional.of(object(key)) : Optional.empty();
    }

    /** An object as it stands, to be read by somebody else. */
    JsonObject raw(String key) {
        JsonValue value = value(key);
        return value instanceof JsonObject object ? object : value == null ? NOTHING : wrong(NOTHING, "reader.object", Arg.word(key));
    }

    List<Node> objects(String key) {
        List<Node> nodes = new ArrayList<>();
        int row = 0;
        for (JsonValue value : array(key)) {
            String at = key + "[" + row + "]";
            JsonObject object = value instanceof JsonObject found ? found : wrong(NOTHING, "reader.object", Arg.word(at));
            nodes.add(child(at, object, pointer(key) + "/" + row));
            row++;
        }
        return nodes;
    }

    JsonArray array(String key) {
        JsonValue value = value(key);
        return value instanceof JsonArray array ? array
                : value == null ? JsonValue.EMPTY_JSON_ARRAY : wrong(JsonValue.EMPTY_JSON_ARRAY, "reader.list", Arg.word(key));
    }

    /** All keys, counted as asked for: for objects that are maps. */
    Set<String> keys() {
        asked.addAll(json.keySet());
        return json.keySet();
    }

    /** Refuses every key nobody asked for. */
    void done() {
        json.keySet().stream().filter(key -> !asked.contains(key)).forEach(key ->
                wrong(key, "reader.unknownKey", Arg.word(key), Arg.word(new TreeSet<>(asked).toString())));
    }

    EditionRefused refused(String key, Arg... args) {
        return new EditionRefused(file, place, key, args);
    }

    /** Something is wrong: ends the reading, or goes on with what stands for it. Of what could not be read itself, nothing more is said. */
    <T> T wrong(T instead, String key, Arg... args) {
        return isNothing() ? instead : reading.wrong(refused(key, args), instead);
    }

    /** Notes what sort of value stands at a key. */
    void note(String key, Leaf.Sort sort, List<String> choices) {
        if (reading.notes()) {
            reading.asked(pointer(key), sort, choices);
        }
    }

    /** Where the value of a key stands, from the root of what is read. */
    String pointer(String key) {
        return pointer + "/" + escaped(key);
    }

    private Node child(String key, JsonObject object, String at) {
        return new Node(file, place + "." + key, object, reading, at);
    }

    /** A key as it stands in a JSON pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** What stands under the key, whatever it is; null where it is missing and the reading goes on. */
    JsonValue value(String key) {
        if (isNothing()) {
            asked.add(key);
            return null;
        }
        return has(key) ? json.get(key) : wrong(null, "reader.missing", Arg.word(key));
    }

    /** Stands for an object that could not be read: what is missing in it was said already. */
    private boolean isNothing() {
        return json == NOTHING;
    }
}
