package kz.bagalau.web.rest.v1;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.library.ShippedLaw;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** The REST interface inside a test: requests go through routing, resources, mappers and JSON as on a server. */
final class Rest {

    private static final URI BASE = URI.create("http://localhost/api/v1/");

    /** Jersey warns of every resource that is handed in as an object: held here, so that it stays so. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private static final ApplicationHandler HANDLER = handler();

    private Rest() {
    }

    /** An answer: status, headers, body. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    static Answer get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    static Answer calculate(String edition, String body, String... headers) {
        return ask("POST", "editions/" + edition + "/calculations", body, headers.length > 0 ? headers : new String[] {"Content-Type", MediaType.APPLICATION_JSON});
    }

    static Answer ask(String method, String path, String body, String... headers) {
        ContainerRequest request = new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = HANDLER.apply(request, out).get();
            Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.getStringHeaders().forEach((name, values) -> said.put(name, String.join(", ", values)));
            return new Answer(response.getStatus(), said, out.toString(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ApplicationHandler handler() {
        WARNINGS.setLevel(Level.SEVERE);
        return new ApplicationHandler(new ResourceConfig().registerInstances(editions(), calculations(), new OpenApiResource(),
            new Broken()).registerClasses(AccessDeniedAnswer.class, BadFactsAnswer.class, ObstacleAnswer.class, HttpFaultAnswer.class, FailureAnswer.class, BareRefusal.class));
    }

    private static EditionsResource editions() {
        EditionsResource editions = new EditionsResource();
        editions.law = ShippedLaw.law();
        return editions;
    }

    private static CalculationsResource calculations() {
        CalculationsResource calculations = new CalculationsResource();
        calculations.calculate = ShippedLaw.calculate();
        return calculations;
    }

    /** Fails in every way that a resource may fail. */
    @Path("broken")
    public static class Broken {
        @GET
        @Path("failure")
        public String failure() {
            throw new IllegalStateException("secret of the house");
        }

        @GET
        @Path("denied")
        public String denied() {
            throw new AccessDenied(Operation.AUDIT_VERIFY, Refusal.NOT_LOGGED_IN);
        }

        @GET
        @Path("obstacle")
        public String obstacle() {
            throw LegalObstacle.of(Citation.of("astana-2015", "20"), "revision.noProof").refusal();
        }
    }
}
