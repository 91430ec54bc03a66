package kz.bagalau.acts.almatyregion201706;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;

/** Act № 266 changes points 17 and 18 and adds Annex 1-1: all the rest is proved by the tests of the first edition. */
class AmendmentTest {

    private static JsonObject canonical(String id) {
        return Json.createReader(new StringReader(ShippedEditions.canonical(EditionId.of(id)))).readObject();
    }

    private static final JsonObject BEFORE = canonical("almaty-region-2017");
    private static final JsonObject AFTER = canonical("almaty-region-2017-06");

    private static Set<String> changed(String part) {
        return AFTER.getJsonObject(part).entrySet().stream().filter(each -> !each.getValue().equals(BEFORE.getJsonObject(part).get(each.getKey())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Test
    void onlyTheIncentivesChange() {
        assertEquals(BEFORE.getJsonObject("rules").keySet(), AFTER.getJsonObject("rules").keySet());
        assertEquals(Set.of("incentive"), changed("rules"));
        assertEquals(Set.of("journal"), changed("route"));
        assertEquals(Set.of("annex-1-1"), changed("annexes"));
        assertEquals(Set.of(), changed("forms"));
    }

    @Test
    void theFirstEditionEndsWhereTheAmendedBegins() {
        assertEquals(LocalDate.of(2017, 4, 12), ShippedEditions.validity(EditionId.of("almaty-region-2017")).from().orElseThrow());
        assertEquals(LocalDate.of(2017, 8, 7), ShippedEditions.validity(EditionId.of("almaty-region-2017")).end().orElseThrow());
        assertEquals(LocalDate.of(2017, 8, 7), ShippedEditions.validity(EditionId.of("almaty-region-2017-06")).from().orElseThrow());
        assertEquals(LocalDate.of(2018, 3, 6), ShippedEditions.validity(EditionId.of("almaty-region-2017-06")).end().orElseThrow());
    }
}
