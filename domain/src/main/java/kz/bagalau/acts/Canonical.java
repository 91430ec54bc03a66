package kz.bagalau.acts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * The one way an edition is written down: keys sorted, no white space, so that equal editions have equal hashes. Written here and not by the JSON
 * provider, so that the hash is the same with every provider, and in one go: reading the editions at start writes each of them twice.
 */
final class Canonical {

    private final StringBuilder text = new StringBuilder(1 << 16);

    private Canonical() {
    }

    static String write(JsonValue resolved) {
        Canonical canonical = new Canonical();
        canonical.value(resolved);
        return canonical.text.toString();
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

    private void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonString string) {
            string(string.getString());
        } else {
            text.append(value);
        }
    }

    private void object(JsonObject object) {
        String[] keys = object.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        text.append('{');
        for (int i = 0; i < keys.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            string(keys[i]);
            text.append(':');
            value(object.get(keys[i]));
        }
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            value(array.get(i));
        }
        text.append(']');
    }

    /** Only what JSON demands is escaped, in its short form where there is one; the rest is copied in runs. */
    private void string(String value) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char at = value.charAt(i);
            if (at < ' ' || at == '"' || at == '\\') {
                text.append(value, copied, i).append(escape(at));
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length()).append('"');
    }

    private static String escape(char at) {
        return switch (at) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) at);
        };
    }
}
