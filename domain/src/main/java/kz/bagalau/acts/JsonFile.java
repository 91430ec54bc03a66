package kz.bagalau.acts;

import java.io.StringReader;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParsingException;

import kz.bagalau.law.explain.Arg;

/** Reads one JSON object, refusing repeated keys. */
final class JsonFile {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonFile() {
    }

    /** @throws EditionRefused if the text is not one JSON object without repeated keys */
    static JsonObject read(String file, String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new EditionRefused(file, "-", "reader.notJson", Arg.word(String.valueOf(e.getMessage())));
        }
    }
}
