package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.text.Lang;

/** Whatever is done to a good request, it is answered or refused with reasons: nothing else is ever thrown. */
class HostileRequestsTest {

    private static final int CASES = 400;
    private static final List<JsonValue> JUNK = List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_OBJECT, Json.createValue(""),
            Json.createValue(-1), Json.createValue(1_000_000_000_000L), Json.createValue("1e999999"), Json.createValue("NaN"), Json.createValue("1/0"),
            Json.createValue("2015-02-30"), Json.createValue("<script>"), Json.createValue("\u0000\uFFFF"), Json.createValue("{0}{9}"), Json.createValue("E-G-9"),
            Json.createValue("a".repeat(3000)));

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyRequestIsAnsweredOrRefused(EditionId id) {
        Calculator calculator = new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
        List<Example> examples = ShippedEditions.examples(id);
        Random random = new Random(id.hashCode());
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            String request = spoiled(random, object(examples.get(random.nextInt(examples.size())).request())).toString();
            refused += asked(calculator, request) ? 0 : 1;
        }
        assertTrue(refused > CASES / 4 && refused < CASES, id + ": refused " + refused);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyBeginningOfARequestIsRefused(EditionId id) {
        Calculator calculator = new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
        String request = ShippedEditions.examples(id).get(0).request();
        for (int end = 0; end < request.length(); end += 1 + end / 50) {
            assertFalse(asked(calculator, request.substring(0, end)), request.substring(0, end));
        }
    }

    /** True if there was an answer, false if the facts were refused; anything else fails the test. */
    private static boolean asked(Calculator calculator, String request) {
        try {
            calculator.read(request).answer();
            return true;
        } catch (BadFacts e) {
            e.all().forEach(HostileRequestsTest::told);
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(request, e);
        }
    }

    private static void told(BadFact fault) {
        for (Lang lang : Lang.values()) {
            assertFalse(LawTexts.sentences().say(lang, fault).isBlank(), fault.key());
        }
        assertTrue(fault.path().length() < 1000 && fault.value().length() < 100, fault.toString());
    }

    private static JsonValue spoiled(Random random, JsonValue value) {
        if (random.nextInt(12) == 0) {
            return JUNK.get(random.nextInt(JUNK.size()));
        } else if (value instanceof JsonObject object) {
            return spoiled(random, object);
        }
        return value instanceof JsonArray array ? spoiled(random, array) : value;
    }

    private static JsonValue spoiled(Random random, JsonObject object) {
        JsonObjectBuilder spoiled = Json.createObjectBuilder();
        object.forEach((key, value) -> {
            int fate = random.nextInt(40);
            if (fate > 0) {
                spoiled.add(fate == 1 ? key + "?" : key, spoiled(random, value));
            }
        });
        return spoiled.build();
    }

    private static JsonValue spoiled(Random random, JsonArray array) {
        JsonArrayBuilder spoiled = Json.createArrayBuilder();
        array.forEach(value -> {
            for (int times = Math.max(0, random.nextInt(24) - 21) + (random.nextInt(20) == 0 ? 0 : 1); times > 0; times--) {
                spoiled.add(spoiled(random, value));
            }
        });
        return spoiled.build();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
