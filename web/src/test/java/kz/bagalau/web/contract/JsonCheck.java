package kz.bagalau.web.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** What is wrong with a JSON value by a schema of the document: as much of JSON Schema as the contract uses. A field that it does not name is wrong too. */
final class JsonCheck {

    private final JsonObject schemas;
    private final List<String> faults = new ArrayList<>();

    private JsonCheck(JsonObject schemas) {
        this.schemas = schemas;
    }

    static List<String> faults(JsonObject schemas, String schema, JsonValue value) {
        JsonCheck check = new JsonCheck(schemas);
        check.value("", schemas.getJsonObject(schema), value);
        return check.faults;
    }

    private void value(String at, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            value(at, referred(schema), value);
        } else if (schema.containsKey("allOf")) {
            schema.getJsonArray("allOf").forEach(part -> value(at, part.asJsonObject(), value));
        } else {
            typed(at, schema, value);
        }
    }

    private JsonObject referred(JsonObject schema) {
        String name = schema.getString("$ref").replace("#/components/schemas/", "");
        if (!schemas.containsKey(name)) {
            throw new IllegalArgumentException("no schema " + name);
        }
        return schemas.getJsonObject(name);
    }

    private void typed(String at, JsonObject schema, JsonValue value) {
        String type = schema.getString("type");
        if (type.equals("object") && value instanceof JsonObject object) {
            object(at, schema, object);
        } else if (type.equals("array") && value instanceof JsonArray array) {
            within(at, schema, "minItems", "maxItems", array.size());
            array.forEach(item -> value(at + "[]", schema.getJsonObject("items"), item));
        } else if (type.equals("string") && value instanceof JsonString string) {
            string(at, schema, string.getString());
        } else if (type.equals("boolean") && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return;
        } else if (value instanceof JsonNumber number && (type.equals("number") || type.equals("integer") && number.isIntegral())) {
            within(at, schema, "minimum", "maximum", number.longValue());
        } else {
            faults.add(at + ": no " + type + ": " + value);
        }
    }

    private void object(String at, JsonObject schema, JsonObject object) {
        JsonObject properties = schema.getJsonObject("properties");
        if (schema.containsKey("required")) {
            schema.getJsonArray("required").getValuesAs(JsonString::getString).stream().filter(name -> !object.containsKey(name))
                    .forEach(name -> faults.add(at + ": no " + name));
        }
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                value(at + "." + name, properties.getJsonObject(name), value);
            } else {
                faults.add(at + ": unknown " + name);
            }
        });
    }

    private void string(String at, JsonObject schema, String text) {
        within(at, schema, "minLength", "maxLength", text.codePointCount(0, text.length()));
        if (schema.containsKey("pattern") && !text.matches(schema.getString("pattern"))) {
            faults.add(at + ": '" + text + "' is not " + schema.getString("pattern"));
        }
        if (schema.containsKey("enum") && schema.getJsonArray("enum").getValuesAs(JsonString::getString).stream().noneMatch(text::equals)) {
            faults.add(at + ": '" + text + "' is none of " + schema.get("enum"));
        }
        switch (schema.getString("format", "")) {
            case "date" -> read(at, text, LocalDate::parse);
            case "date-time" -> read(at, text, OffsetDateTime::parse);
            case "byte" -> read(at, text, Base64.getDecoder()::decode);
            case "uri" -> read(at, text, URI::create);
            default -> { }
        }
    }

    private void read(String at, String text, Function<String, Object> reader) {
        try {
            reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            faults.add(at + ": " + wrong.getMessage());
        }
    }

    private void within(String at, JsonObject schema, String least, String most, long size) {
        if (schema.containsKey(least) && size < schema.getInt(least) || schema.containsKey(most) && size > schema.getInt(most)) {
            faults.add(at + ": " + size + ", allowed " + schema.get(least) + " to " + schema.get(most));
        }
    }
}
