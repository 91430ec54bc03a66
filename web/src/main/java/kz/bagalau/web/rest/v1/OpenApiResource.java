package kz.bagalau.web.rest.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.StringReader;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.Example;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;

/** {@code GET /api/v1/openapi.json}: what can be asked here, as OpenAPI 3.1, with the first worked example of each edition that ships. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

    private static final String EXAMPLES = "/paths/~1editions~1{edition}~1calculations/post/requestBody/content/application~1json/examples";

    /** The document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operates(Operation.ABOUT_READ)
    public String document() {
        JsonObjectBuilder examples = Json.createObjectBuilder();
        ShippedEditions.ids().forEach(id -> ShippedEditions.examples(id).stream().findFirst().ifPresent(example -> examples.add(id.value(), shown(id, example))));
        return Json.createPointer(EXAMPLES).replace(written(), examples.build()).toString();
    }

    private static JsonObjectBuilder shown(EditionId id, Example example) {
        try (JsonReader reader = Json.createReader(new StringReader(example.request()))) {
            return Json.createObjectBuilder().add("summary", id + ": " + example.label().en()).add("value", reader.readObject());
        }
    }

    private static JsonObject written() {
        InputStream document = OpenApiResource.class.getResourceAsStream("/openapi/v1.json");
        try (JsonReader reader = Json.createReader(document)) {
            return reader.readObject();
        }
    }
}
