package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The canonical form is what editions are hashed by: it must never change for an edition that is stored. */
class CanonicalTest {

    @Test
    void keysAreSortedAndNothingElseIsChanged() {
        JsonObject json = Json.createObjectBuilder().add("б", 1).add("a", Json.createArrayBuilder().add("0.40").add(0.4).addNull().add(true))
                .add("B", Json.createObjectBuilder().add("z", "").add("y", Json.createObjectBuilder())).build();
        assertEquals("{\"B\":{\"y\":{},\"z\":\"\"},\"a\":[\"0.40\",0.4,null,true],\"б\":1}", Canonical.write(json));
    }

    /** As the provider by which the first editions were stored writes them. */
    @Test
    void signsAreEscapedAsTheProviderDoes() {
        StringBuilder signs = new StringBuilder("қ – № 😀 / \u007f\u2028");
        for (char sign = 0; sign < 128; sign++) {
            signs.append(sign);
        }
        JsonObject json = Json.createObjectBuilder().add(signs.toString(), signs.toString()).build();
        assertEquals(json.toString(), Canonical.write(json));
    }

    @ParameterizedTest
    @MethodSource("kz.bagalau.acts.ShippedEditionsTest#editions")
    void shippedEditionsAreWrittenAsTheProviderWritesThem(EditionId id) {
        String canonical = ShippedEditions.canonical(id);
        JsonObject json = JsonFile.read("canonical", canonical);
        assertEquals(json.toString(), canonical);
        assertEquals(canonical, Canonical.write(json));
    }
}
