package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

/** Whatever is damaged in the files of an edition, the check ends in a report: in errors with file and reason, or in an edition. */
class DamageTest {

    private static final int CASES = 1000;
    private static final JsonValue[] OTHERS = {JsonValue.NULL, JsonValue.TRUE, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_ARRAY, Json.createValue(-1),
        Json.createValue(7), Json.createValue(""), Json.createValue("x"), Json.createValue("?"), Json.createValue("*"), Json.createValue("<=5"),
        Json.createValue("SUPERVISOR"), Json.createValue(1234567890123L), Json.createArrayBuilder().add(1).add("a").build(),
        Json.createObjectBuilder().add("kk", "a").add("ru", "b").build()};

    private static final List<EditionSource> SHIPPED = ShippedEditions.ids().stream().map(id -> EditionSource.shipped(id).as(EditionId.of("own-" + id))).toList();

    @Test
    void anyDamageEndsInAReport() {
        long refused = IntStream.range(0, CASES).parallel().filter(seed -> !reported(seed).isSound()).count();
        assertTrue(refused > CASES / 2, refused + " of " + CASES);
    }

    /** A case is known by its seed, wherever it runs. */
    private static EditionReport reported(int seed) {
        Damage damage = new Damage(seed);
        EditionReport report = CheckEdition.check(damage.damaged(SHIPPED.get(seed % SHIPPED.size())), ShippedEditions::canonical);
        assertEquals(report.isSound(), report.canonical().isPresent());
        for (Finding error : report.errors()) {
            assertFalse(error.say(Lang.KK).isBlank());
            assertFalse(error.reason().ru().contains("NullPointer") || error.reason().ru().contains("Cannot invoke")
                    || error.reason().ru().contains("class "), seed + ": " + error.say(Lang.RU));
        }
        return report;
    }

    /** One damage, chosen by its seed. */
    private static final class Damage {

        private final Random random;
        private int toGo;

        private Damage(int seed) {
            random = new Random(20150914L + seed);
        }

        private EditionSource damaged(EditionSource source) {
            List<String> names = new ArrayList<>(source.files().keySet());
            String name = random.nextInt(3) == 0 ? "rules.json" : names.get(random.nextInt(names.size()));
            String text = source.file(name).orElseThrow();
            int kind = random.nextInt(20);
            if (kind == 0) {
                return source.without(name);
            } else if (kind == 1 || !name.endsWith(".json")) {
                int from = random.nextInt(text.length());
                return source.with(name, text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + random.nextInt(9))));
            } else if (name.equals("examples.json")) {
                return source.with(name, "[{}]");
            }
            JsonObject json = JsonFile.read(name, text);
            toGo = random.nextInt(Math.max(1, count(json)));
            return source.with(name, damaged((JsonValue) json).toString());
        }

        private static int count(JsonValue value) {
            if (value instanceof JsonObject object) {
                return 1 + object.values().stream().mapToInt(Damage::count).sum();
            }
            return value instanceof JsonArray array ? 1 + array.stream().mapToInt(Damage::count).sum() : 1;
        }

        /** The same but for one place: a key is lost or misspelt, a value of another sort stands there, a name is another's, a row comes twice. */
        private JsonValue damaged(JsonValue value) {
            if (toGo-- == 0) {
                return instead(value);
            } else if (value instanceof JsonObject object) {
                JsonObjectBuilder all = Json.createObjectBuilder();
                object.forEach((key, each) -> {
                    boolean here = toGo == 0;
                    JsonValue changed = damaged(each);
                    switch (here ? random.nextInt(4) : 3) {
                        case 0 -> all.add(key + "s", each);
                        case 1 -> { }
                        default -> all.add(key, changed);
                    }
                });
                return all.build();
            } else if (value instanceof JsonArray array) {
                JsonArrayBuilder all = Json.createArrayBuilder();
                array.forEach(each -> {
                    boolean here = toGo == 0;
                    all.add(damaged(each));
                    if (here && random.nextBoolean()) {
                        all.add(each);
                    }
                });
                return all.build();
            }
            return value;
        }

        private JsonValue instead(JsonValue value) {
            if (value instanceof JsonString string && random.nextInt(3) == 0) {
                return Json.createValue(new StringBuilder(string.getString()).reverse().toString());
            }
            return OTHERS[random.nextInt(OTHERS.length)];
        }
    }
}
