package kz.bagalau.web.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What OpenAPI has to say of a type, a list of words or a field, if it says the same as the schema. */
final class FromXsd {

    private static final Map<String, String> NUMBERS = Map.of("minInclusive", "minimum", "maxInclusive", "maximum");

    private final Xsd xsd;
    private final Set<String> named;

    FromXsd(Xsd xsd) {
        this.xsd = xsd;
        this.named = new HashSet<>(xsd.types().keySet());
        named.addAll(xsd.enumerations().keySet());
    }

    JsonObject type(Xsd.Type type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        type.fields().forEach(field -> properties.add(field.name(), property(field)));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "object").add("description", type.words().both());
        List<String> required = type.fields().stream().filter(field -> field.min() > 0).map(Xsd.Field::name).toList();
        if (!required.isEmpty()) {
            schema.add("required", Json.createArrayBuilder(required));
        }
        return schema.add("properties", properties).build();
    }

    JsonObject enumeration(Xsd.Enumeration words) {
        JsonArrayBuilder said = Json.createArrayBuilder();
        words.values().values().forEach(value -> said.add(value.ru() + " / " + value.en()));
        return Json.createObjectBuilder().add("type", "string").add("description", words.words().both())
                .add("enum", Json.createArrayBuilder(words.values().keySet())).add("x-enum-descriptions", said).build();
    }

    private JsonObject property(Xsd.Field field) {
        if (field.max() > 1) {
            JsonObjectBuilder list = Json.createObjectBuilder().add("type", "array").add("items", value(field));
            if (field.min() > 0) {
                list.add("minItems", field.min());
            }
            return list.add("maxItems", field.max()).add("description", field.words().both()).build();
        }
        JsonObjectBuilder one = named.contains(field.type()) ? Json.createObjectBuilder().add("allOf", Json.createArrayBuilder().add(value(field)))
                : Json.createObjectBuilder(value(field));
        return one.add("description", field.words().both()).build();
    }

    /** The schema of a single value of a field, without its description. */
    JsonObject value(Xsd.Field field) {
        if (named.contains(field.type())) {
            return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + field.type()).build();
        }
        Xsd.Simple simple = xsd.simples().get(field.type());
        return simple == null ? limited(field.type(), field.facets()) : limited(simple.base(), simple.facets());
    }

    private static JsonObject limited(String base, Map<String, String> facets) {
        return switch (base) {
            case "xs:date" -> Json.createObjectBuilder().add("type", "string").add("format", "date").build();
            case "xs:dateTime" -> Json.createObjectBuilder().add("type", "string").add("format", "date-time").build();
            case "xs:base64Binary" -> Json.createObjectBuilder().add("type", "string").add("format", "byte")
                    .add("minLength", base64(facets.get("minLength"))).add("maxLength", base64(facets.get("maxLength"))).build();
            default -> plain(base, facets);
        };
    }

    private static JsonObject plain(String base, Map<String, String> facets) {
        JsonObjectBuilder schema = switch (base) {
            case "xs:string" -> Json.createObjectBuilder().add("type", "string");
            case "xs:anyURI" -> Json.createObjectBuilder().add("type", "string").add("format", "uri");
            case "xs:boolean" -> Json.createObjectBuilder().add("type", "boolean");
            case "xs:int" -> Json.createObjectBuilder().add("type", "integer").add("format", "int32");
            case "xs:long" -> Json.createObjectBuilder().add("type", "integer").add("format", "int64");
            case "xs:decimal" -> Json.createObjectBuilder().add("type", "number");
            default -> throw new IllegalArgumentException("a type that the contract does not use: " + base);
        };
        facets.forEach((facet, limit) -> {
            if (facet.equals("pattern")) {
                schema.add("pattern", "^" + limit + "$");
            } else {
                schema.add(NUMBERS.getOrDefault(facet, facet), Integer.parseInt(limit));
            }
        });
        return schema.build();
    }

    /** How many characters so many bytes take in base64. */
    private static int base64(String bytes) {
        return (Integer.parseInt(bytes) + 2) / 3 * 4;
    }
}
