package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;

import kz.bagalau.law.explain.Arg;

/** Reads one JSON object, refusing repeated keys. */
final class JsonFile {

    private static final JsonReaderFactory READERS =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonWriterFactory WRITERS = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private JsonFile() {
    }

    /** With a line for each value, for people. */
    static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }

    /** @throws EditionRefused if the text is not one JSON object or list without repeated keys */
    static JsonStructure value(String file, String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            throw new EditionRefused(file, "-", "reader.notJson", Arg.word(String.valueOf(e.getMessage())));
        }
    }

    /** @throws EditionRefused if the text is not one JSON object without repeated keys */
    static JsonObject read(String file, String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            throw new EditionRefused(file, "-", "reader.notJson", Arg.word(String.valueOf(e.getMessage())));
        }
    }
}
