package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

/** An amending edition changes single moves of a track; one that takes a track over puts it on a basis. */
class MergeRouteTest {

    private static final JsonObject BASE = json("""
            {"case": {"points": ["1"], "gaps": {"a": {"about": 1}}, "ends": ["done"], "strip": ["due", "done"], "moves": [
              {"from": ["none"], "deed": "ENROL", "to": "due", "points": ["1"]},
              {"from": ["due"], "deed": "RECORD", "media": ["PAPER"], "to": "done", "points": ["42"]},
              {"from": ["due"], "deed": "RECORD", "media": ["SYSTEM"], "to": "done", "points": ["42"], "gaps": ["a"]},
              {"from": ["due"], "deed": "EXCLUDE", "to": "done", "points": ["3"], "basis": "INTERPRETATION"}]},
             "plan": {"points": ["9"], "moves": []}}""");

    private static JsonObject json(String text) {
        return JsonFile.read("test", text);
    }

    private static List<String> moves(JsonObject route) {
        return route.getJsonObject("case").getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                .map(move -> move.getString("deed") + " " + move.getJsonArray("points").getString(0)).toList();
    }

    @Test
    void aMoveTakesThePlaceOfAllThatDoTheSameOnTheSameWay() {
        JsonObject own = json("{\"case\": {\"amends\": true, \"gaps\": {\"b\": {}}, \"moves\": "
                + "[{\"from\": [\"due\"], \"deed\": \"RECORD\", \"to\": \"done\", \"points\": [\"41\"]}]}}");
        JsonObject merged = MergeRoute.of("own/route.json", BASE, own, Reading.STRICT);
        assertEquals(List.of("ENROL 1", "RECORD 41", "EXCLUDE 3"), moves(merged));
        assertEquals(List.of("a", "b"), List.copyOf(merged.getJsonObject("case").getJsonObject("gaps").keySet()));
        assertEquals(BASE.getJsonObject("plan"), merged.getJsonObject("plan"));
        assertEquals(List.of("done"), List.of(merged.getJsonObject("case").getJsonArray("ends").getString(0)));
    }

    @Test
    void twoMovesOnOneWayBothStandAndAnotherWayIsAdded() {
        JsonObject own = json("{\"case\": {\"amends\": true, \"moves\": [{\"from\": [\"due\"], \"deed\": \"RECORD\", \"to\": \"done\", \"points\": [\"41\"]}, "
                + "{\"from\": [\"due\"], \"deed\": \"RECORD\", \"to\": \"done\", \"points\": [\"5\"]}, "
                + "{\"from\": [\"due\"], \"deed\": \"RECORD\", \"to\": \"lost\", \"points\": [\"6\"]}]}}");
        assertEquals(List.of("ENROL 1", "RECORD 41", "RECORD 5", "EXCLUDE 3", "RECORD 6"), moves(MergeRoute.of("own/route.json", BASE, own, Reading.STRICT)));
    }

    @Test
    void withoutTheWordTheWholeTrackIsReplaced() {
        JsonObject own = json("{\"case\": {\"moves\": [{\"deed\": \"ENROL\", \"points\": [\"7\"]}]}}");
        assertEquals(List.of("ENROL 7"), moves(MergeRoute.of("own/route.json", BASE, own, Reading.STRICT)));
    }

    @Test
    void refusesToAmendATrackThatIsNotThere() {
        JsonObject own = json("{\"survey\": {\"amends\": true, \"moves\": []}}");
        EditionRefused refused = assertThrows(EditionRefused.class, () -> MergeRoute.of("own/route.json", BASE, own, Reading.STRICT));
        assertEquals("own/route.json: route.survey", refused.file() + ": " + refused.place());
    }

    @Test
    void refusesAKeyThatAnAmendingTrackDoesNotKnow() {
        JsonObject own = json("{\"case\": {\"amends\": true, \"moves\": [], \"ends\": []}}");
        assertEquals("reader.unknownKey", assertThrows(EditionRefused.class, () -> MergeRoute.of("own/route.json", BASE, own, Reading.STRICT)).key());
    }

    @Test
    void onABasisWhatFillsAGapOrSaysItsOwnStays() {
        List<JsonObject> moves = MergeRoute.onBasis(BASE.getJsonObject("case"), "TYPICAL").getJsonArray("moves").getValuesAs(JsonObject.class);
        assertEquals(List.of("TYPICAL", "TYPICAL", "-", "INTERPRETATION"), moves.stream().map(move -> move.getString("basis", "-")).toList());
        assertEquals("TYPICAL", MergeRoute.onBasis(BASE.getJsonObject("case"), "TYPICAL").getString("basis"));
    }
}
