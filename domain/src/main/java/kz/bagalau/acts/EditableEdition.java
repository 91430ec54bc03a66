package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.text.Text;

/** What can be changed in the rules and annexes of an edition: the readers say what sort of value they want at each place. */
public final class EditableEdition {

    /** The kind of a rule makes it what it is; its points and basis follow from why it is changed. */
    private static final Set<String> FIXED = Set.of("/by", "/points", "/basis");

    private final JsonObject edition;
    private final Reading.Gathering reading = Reading.gathering();

    private EditableEdition(String canonical) {
        this.edition = JsonFile.read("canonical", canonical);
        new EditionReader(edition, reading).edition();
    }

    /** @param canonical the canonical form of an edition */
    public static EditableEdition of(String canonical) {
        return new EditableEdition(canonical);
    }

    public SortedSet<String> rules() {
        return new TreeSet<>(edition.getJsonObject("rules").keySet());
    }

    public SortedSet<String> annexes() {
        return new TreeSet<>(edition.getJsonObject("annexes").keySet());
    }

    /** @throws IllegalArgumentException if there is no such rule */
    public Editable rule(String name) {
        return editable("rules", name);
    }

    /** @throws IllegalArgumentException if there is no such annex */
    public Editable annex(String name) {
        return editable("annexes", name);
    }

    private Editable editable(String part, String name) {
        JsonValue json = edition.getJsonObject(part).get(name);
        if (json == null) {
            throw new IllegalArgumentException("There is no \"" + name + "\" among the " + part);
        }
        Walk walk = new Walk("/" + part + "/" + Node.escaped(name));
        walk.value("", json);
        return new Editable(json.toString(), walk.leaves, walk.rows);
    }

    /** One rule or annex, value by value. */
    private final class Walk {

        private final String root;
        private final List<Leaf> leaves = new ArrayList<>();
        private final List<Rows> rows = new ArrayList<>();

        private Walk(String root) {
            this.root = root;
        }

        private void value(String path, JsonValue value) {
            Optional<Reading.Asked> asked = reading.at(root + path);
            if (FIXED.contains(path) || value == JsonValue.NULL) {
                return;
            }
            if (value instanceof JsonArray array && asked.isEmpty()) {
                rows.add(new Rows(path, List.of(), array.size()));
                for (int i = 0; i < array.size(); i++) {
                    value(path + "/" + i, array.get(i));
                }
            } else if (value instanceof JsonObject object && !isText(object)) {
                if (asked.isPresent()) {
                    rows.add(new Rows(path, List.copyOf(object.keySet()), object.size()));
                }
                object.forEach((key, each) -> value(path + "/" + Node.escaped(key), each));
            } else {
                leaves.add(leaf(path, value, asked));
            }
        }

        private static Leaf leaf(String path, JsonValue value, Optional<Reading.Asked> asked) {
            if (value instanceof JsonObject object) {
                return new Leaf(path, Leaf.Sort.TEXT, "", new Text(object.getString("kk", ""), object.getString("ru", ""),
                        object.getString("en", "")), List.of());
            }
            Leaf.Sort sort = asked.map(Reading.Asked::sort).orElseGet(() -> shape(value));
            return new Leaf(path, sort, written(value), null, asked.map(Reading.Asked::choices).orElse(List.of()));
        }
    }

    private static boolean isText(JsonObject object) {
        return !object.isEmpty() && Set.of("kk", "ru", "en").containsAll(object.keySet());
    }

    /** Of a value that no reader wants, such as the title of an annex. */
    private static Leaf.Sort shape(JsonValue value) {
        return switch (value.getValueType()) {
            case NUMBER -> Leaf.Sort.NUMBER;
            case TRUE, FALSE -> Leaf.Sort.FLAG;
            default -> Leaf.Sort.WORDS;
        };
    }

    private static String written(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(EditableEdition::written).collect(Collectors.joining(","));
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
