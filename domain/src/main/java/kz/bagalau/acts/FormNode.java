package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.text.Text;

/** An object inside a form's file, with its place for the message of a refusal. */
record FormNode(String file, String place, JsonObject json) {

    /** Characters of one text. */
    static final int TEXT = 4000;

    FormRefused refused(String reason) {
        return new FormRefused(file, place, reason);
    }

    void onlyKeys(String... allowed) {
        Set<String> known = Set.of(allowed);
        json.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw refused("unknown key \"" + key + "\"");
        });
    }

    String onlyKey() {
        if (json.size() != 1) {
            throw refused("a block has exactly one kind, but there are " + json.keySet());
        }
        return json.keySet().iterator().next();
    }

    boolean has(String key) {
        return json.containsKey(key);
    }

    boolean isTrue(String key) {
        return json.get(key).getValueType() == JsonValue.ValueType.TRUE;
    }

    FormNode object(String key) {
        if (json.get(key) instanceof JsonObject object) {
            return new FormNode(file, place + "." + key, object);
        }
        throw refused("\"" + key + "\" is missing or not an object");
    }

    List<FormNode> objects(String key, int most) {
        List<FormNode> nodes = new ArrayList<>();
        for (JsonValue value : array(key, most)) {
            String at = place + "." + key + "[" + nodes.size() + "]";
            if (!(value instanceof JsonObject object)) {
                throw new FormRefused(file, at, "is not an object");
            }
            nodes.add(new FormNode(file, at, object));
        }
        return nodes;
    }

    /** A text in which {name} places may stand. */
    Text text(String key) {
        FormNode node = object(key);
        Text text = node.asText();
        if (!Phrase.isSound(text.kk()) || !Phrase.isSound(text.ru()) || !Phrase.isSound(text.en())) {
            throw node.refused("a brace does not belong to a {name}");
        }
        return text;
    }

    /** A text without places. */
    Text words(String key) {
        return object(key).asWords();
    }

    Text asWords() {
        Text text = asText();
        String all = text.kk() + text.ru() + text.en();
        if (all.indexOf('{') >= 0 || all.indexOf('}') >= 0) {
            throw refused("no {name} can stand here");
        }
        return text;
    }

    private Text asText() {
        onlyKeys("kk", "ru", "en");
        return new Text(string("kk"), string("ru"), has("en") ? string("en") : null);
    }

    String name(String key) {
        return checkedName(string(key));
    }

    List<String> names(String key, int most) {
        return array(key, most).stream()
                .map(value -> value instanceof JsonString string ? checkedName(string.getString()) : checkedName(value.toString()))
                .toList();
    }

    private String checkedName(String name) {
        if (!Phrase.NAME.matcher(name).matches()) {
            throw refused("not a name of a value: \"" + (name.length() > 80 ? name.substring(0, 80) + "…" : name) + "\"");
        }
        return name;
    }

    private JsonArray array(String key, int most) {
        if (!(json.get(key) instanceof JsonArray array)) {
            throw refused("\"" + key + "\" is missing or not a list");
        }
        if (array.size() > most) {
            throw refused("\"" + key + "\" has " + array.size() + " entries, at most " + most + " are allowed");
        }
        return array;
    }

    private String string(String key) {
        if (!(json.get(key) instanceof JsonString string) || string.getString().isBlank()) {
            throw refused("\"" + key + "\" is missing or not a text");
        }
        if (string.getString().length() > TEXT) {
            throw refused("\"" + key + "\" is longer than " + TEXT + " characters");
        }
        return string.getString();
    }
}
