package kz.bagalau.web.contract;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The OpenAPI document as it is written. */
final class OpenApi {

    private final JsonObject root = Contract.json(Contract.OPENAPI);

    /** An operation: what it takes, what it says of itself, and its schemas. */
    record Operation(String name, JsonObject json) {

        String description() {
            return json.getString("description");
        }

        /** True where SOAP does it by an operation of another name. */
        boolean restOnly() {
            return json.containsKey("x-soap-operation");
        }

        Optional<String> body() {
            return Optional.ofNullable(json.getJsonObject("requestBody")).map(body -> schema(body.getJsonObject("content")));
        }

        /** The schema of its answer; empty where it answers with bytes. */
        Optional<String> result() {
            JsonObject content = success().getJsonObject("content");
            return content.containsKey("application/json") ? Optional.of(schema(content)) : Optional.empty();
        }

        /** The examples it refers to: of the request, if it has a body, and of the answer. */
        List<String> examples() {
            return Stream.of(Optional.ofNullable(json.getJsonObject("requestBody")), Optional.of(success())).flatMap(Optional::stream)
                    .map(side -> side.getJsonObject("content").getJsonObject("application/json").getJsonObject("examples").getJsonObject("example").getString("externalValue"))
                    .toList();
        }

        /** Its own parameters by the name of the element that SOAP has for each. */
        Map<String, JsonObject> parameters() {
            Map<String, JsonObject> own = new LinkedHashMap<>();
            json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream().filter(parameter -> parameter.containsKey("name"))
                    .forEach(parameter -> own.put(parameter.getString("x-soap-element", parameter.getString("name")), parameter));
            return own;
        }

        /** True where it takes the common parameter of that name. */
        boolean takes(String parameter) {
            return json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .anyMatch(taken -> taken.getString("$ref", "").equals("#/components/parameters/" + parameter));
        }

        private JsonObject success() {
            JsonObject responses = json.getJsonObject("responses");
            return responses.keySet().stream().filter(status -> status.startsWith("2")).findFirst().map(responses::getJsonObject).orElseThrow();
        }

        private static String schema(JsonObject content) {
            return content.getJsonObject("application/json").getJsonObject("schema").getString("$ref").replace("#/components/schemas/", "");
        }
    }

    String version() {
        return root.getJsonObject("info").getString("version");
    }

    JsonObject schemas() {
        return root.getJsonObject("components").getJsonObject("schemas");
    }

    /** The document as text, to look for references in it. */
    String text() {
        return root.toString();
    }

    /** What a document-flow system calls. */
    Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        root.getJsonObject("paths").values().forEach(path -> collect(path.asJsonObject(), all));
        return all;
    }

    /** What is called back: the call-backs of all operations. */
    Map<String, Operation> calls() {
        Map<String, Operation> all = new LinkedHashMap<>();
        operations().values().stream().filter(operation -> operation.json().containsKey("callbacks")).flatMap(operation -> operation.json().getJsonObject("callbacks").values().stream())
                .flatMap(call -> call.asJsonObject().values().stream()).forEach(path -> collect(path.asJsonObject(), all));
        return all;
    }

    private static void collect(JsonObject path, Map<String, Operation> all) {
        path.values().forEach(method -> all.put(method.asJsonObject().getString("operationId"), new Operation(method.asJsonObject().getString("operationId"), method.asJsonObject())));
    }
}
