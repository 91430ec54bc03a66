package kz.bagalau.web.law;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.calculation.Wanted;

/** Writes a filled form as the request that REST takes: the same question, asked by a machine. */
final class AskedJson {

    private AskedJson() {
    }

    /** The request. What is not filled in is not written: the calculator then names what is missing. */
    static JsonObject of(Wanted wanted, Filled filled, List<FactGroup> groups) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("rule", wanted.rule().name());
        if (!filled.get("on").isEmpty()) {
            json.add("on", filled.get("on"));
        }
        if (wanted.post()) {
            json.add("post", post(wanted, filled));
        }
        if (!wanted.competencies().isEmpty() && !filled.get("competency").isEmpty()) {
            json.add("competency", filled.get("competency"));
        }
        if (!groups.isEmpty()) {
            JsonObjectBuilder facts = Json.createObjectBuilder();
            groups.forEach(group -> facts.add(group.rule().name(), lines(group)));
            json.add("facts", facts);
        }
        return json.build();
    }

    /** The same with line breaks, for people. */
    static String readable(JsonObject request) {
        StringWriter text = new StringWriter();
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text).writeObject(request);
        return text.toString().strip();
    }

    private static JsonObjectBuilder post(Wanted wanted, Filled filled) {
        JsonObjectBuilder post = Json.createObjectBuilder();
        if (wanted.groups().isPresent() && !filled.get("post.category").isEmpty()) {
            post.add("category", filled.get("post.category"));
        }
        if (wanted.groups().isPresent() && !filled.get("post.headOfUnit").isEmpty()) {
            post.add("headOfUnit", filled.ticked("post.headOfUnit"));
        }
        if (wanted.services() && !filled.get("post.servesPublic").isEmpty()) {
            post.add("servesPublic", filled.ticked("post.servesPublic"));
        }
        return post;
    }

    private static JsonArrayBuilder lines(FactGroup group) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        group.lines().forEach(line -> lines.add(switch (line.shape()) {
            case SHEET -> sheet(line);
            case INDICATORS -> indicators(line);
            case PLAIN -> plain(line);
        }));
        return lines;
    }

    private static JsonObjectBuilder sheet(FactLine line) {
        JsonObjectBuilder points = Json.createObjectBuilder();
        line.fields().stream().filter(field -> !field.value().isEmpty()).forEach(field -> points.add(field.key().substring("points.".length()), field.value()));
        return Json.createObjectBuilder().add("sheet", line.sheet()).add("points", points);
    }

    private static JsonObjectBuilder plain(FactLine line) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (FactField field : line.fields()) {
            if (field.sort() == FactField.Sort.TICK) {
                json.add(field.key(), field.ticked());
            } else if (!field.value().isEmpty()) {
                json.add(field.key(), field.value());
            }
        }
        return json;
    }

    private static JsonObjectBuilder indicators(FactLine line) {
        boolean listed = line.fields().stream().allMatch(field -> field.sort() == FactField.Sort.TICK);
        JsonArrayBuilder shown = Json.createArrayBuilder();
        JsonArrayBuilder notShown = Json.createArrayBuilder();
        line.fields().forEach(field -> {
            if (listed) {
                (field.ticked() ? shown : notShown).add(field.label());
            } else {
                field.value().lines().map(String::strip).filter(text -> !text.isEmpty()).forEach((field.key().equals("shown") ? shown : notShown)::add);
            }
        });
        return Json.createObjectBuilder().add("shown", shown).add("notShown", notShown);
    }
}
