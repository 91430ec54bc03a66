package kz.bagalau.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.process.Route;

/** The routes that come with the program, for tests. */
public final class ShippedRoutes {

    /** Each with what it is laid upon, first the base. */
    private static final List<List<String>> EDITIONS = List.of(List.of("astana-2015"), List.of("almaty-city-2018"),
            List.of("almaty-region-2017"), List.of("almaty-region-2017", "almaty-region-2017-06"), List.of("aksu-2023"));

    private ShippedRoutes() {
    }

    public static List<Route> all() {
        return EDITIONS.stream().map(layers -> layers.get(layers.size() - 1)).map(ShippedRoutes::of).toList();
    }

    public static Route of(String name) {
        EditionId id = EditionId.of(name);
        if (ShippedEditions.ids().contains(id)) {
            Edition edition = ShippedEditions.edition(id);
            return RouteReader.read(id, edition.rules().keySet(), edition.route());
        }
        JsonObject route = EDITIONS.stream().filter(layers -> layers.get(layers.size() - 1).equals(name)).findFirst()
                .orElseThrow().stream().map(ShippedRoutes::file).reduce(Merge::of).orElseThrow();
        return RouteReader.read(id, words(route), route.toString());
    }

    private static JsonObject file(String edition) {
        String path = "/acts/" + edition + "/route.json";
        try (InputStream in = ShippedRoutes.class.getResourceAsStream(path)) {
            return JsonFile.read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Where the edition's rules are not shipped yet, every name that the route uses counts as known. */
    private static Set<String> words(JsonValue value) {
        if (value instanceof JsonString text) {
            return Set.of(text.getString());
        }
        Set<String> words = new HashSet<>();
        if (value instanceof JsonObject object) {
            object.values().forEach(each -> words.addAll(words(each)));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            words.addAll(value.asJsonArray().stream().flatMap(each -> words(each).stream()).collect(Collectors.toSet()));
        }
        return words;
    }
}
