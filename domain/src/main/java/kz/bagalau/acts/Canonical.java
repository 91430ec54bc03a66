package kz.bagalau.acts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** The one way an edition is written down: keys sorted, no white space, so that equal editions have equal hashes. */
final class Canonical {

    private Canonical() {
    }

    static String write(JsonObject resolved) {
        return sorted(resolved).toString();
    }

    /** SHA-256 of the canonical form, 64 hexadecimal digits. */
    static String hash(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            return sorted(object);
        }
        return value instanceof JsonArray array ? sorted(array) : value;
    }

    private static JsonObject sorted(JsonObject object) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        new TreeSet<>(object.keySet()).forEach(key -> builder.add(key, sorted(object.get(key))));
        return builder.build();
    }

    private static JsonArray sorted(JsonArray array) {
        JsonArrayBuilder builder = Json.createArrayBuilder();
        array.forEach(each -> builder.add(sorted(each)));
        return builder.build();
    }
}
