package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import kz.bagalau.law.explain.Arg;

/**
 * Puts the route of an edition on top of the one it builds on. A track takes the place of the whole track of that name,
 * unless it says {@code "amends": true}: then it holds only moves, in place of all moves with the same deed that lead from
 * the same stages to the same stage, and the gaps they rest on; moves that take no place are added.
 */
final class MergeRoute {

    private static final String AMENDS = "amends";
    private static final String BASIS = "basis";
    private static final String MOVES = "moves";
    private static final String GAPS = "gaps";

    private MergeRoute() {
    }

    /**
     * The tracks of both.
     *
     * @param file the own route, for the message of a refusal
     * @throws EditionRefused if a track amends one that is not there
     */
    static JsonObject of(String file, JsonObject base, JsonObject own, Reading reading) {
        JsonObjectBuilder changed = JSON.createObjectBuilder();
        own.forEach((name, track) -> changed.add(name, track instanceof JsonObject object && object.getBoolean(AMENDS, false)
                ? amended(new Node(file, "route." + name, object, reading, ""), name, base, object) : track));
        return Merge.of(base, changed.build());
    }

    private static JsonObject amended(Node node, String name, JsonObject base, JsonObject own) {
        JsonObject track = base.getJsonObject(name);
        if (track == null) {
            return node.reading().isIncomplete() ? own : node.wrong(own, "reader.missing", Arg.word(name));
        }
        node.flag(AMENDS);
        List<JsonValue> moves = new ArrayList<>(track.getJsonArray(MOVES));
        put(moves, List.copyOf(node.array(MOVES)));
        JsonObject gaps = Merge.of(gaps(track), node.has(GAPS) ? node.raw(GAPS) : JsonValue.EMPTY_JSON_OBJECT);
        node.done();
        return JSON.createObjectBuilder(track).add(GAPS, gaps).add(MOVES, JSON.createArrayBuilder(moves)).build();
    }

    private static JsonObject gaps(JsonObject track) {
        return track.containsKey(GAPS) ? track.getJsonObject(GAPS) : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The own moves of each way in place of the base's moves of that way, where the first of those stood. */
    private static void put(List<JsonValue> moves, List<JsonValue> own) {
        own.stream().map(MergeRoute::way).distinct().forEach(way -> {
            int first = (int) moves.stream().takeWhile(move -> !way(move).equals(way)).count();
            moves.removeIf(move -> way(move).equals(way));
            moves.addAll(first, own.stream().filter(move -> way(move).equals(way)).toList());
        });
    }

    /** Deed, stages left and stage reached of a row; of what is no row, the thing itself, for the reader to refuse. */
    private static Object way(JsonValue move) {
        return move instanceof JsonObject row ? Map.of("deed", row.getOrDefault("deed", JsonValue.NULL),
                "from", row.getOrDefault("from", JsonValue.NULL), "to", row.getOrDefault("to", JsonValue.NULL)) : move;
    }

    /** A track on the basis of an act that takes it over; rows that fill a gap or say their basis stay. */
    static JsonObject onBasis(JsonObject track, String basis) {
        JsonArrayBuilder moves = JSON.createArrayBuilder();
        track.getJsonArray(MOVES).forEach(move -> moves.add(move.asJsonObject().containsKey(GAPS) ? move : rebased(move.asJsonObject(), basis)));
        return rebased(JSON.createObjectBuilder(track).add(MOVES, moves).build(), basis);
    }

    private static JsonObject rebased(JsonObject json, String basis) {
        return json.containsKey(BASIS) ? json : JSON.createObjectBuilder(json).add(BASIS, basis).build();
    }
}
