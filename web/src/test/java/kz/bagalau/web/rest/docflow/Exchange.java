package kz.bagalau.web.rest.docflow;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.web.docflow.AnswerOperations;
import kz.bagalau.web.docflow.CalendarOperations;
import kz.bagalau.web.docflow.CheckOperations;
import kz.bagalau.web.docflow.DocumentOperations;
import kz.bagalau.web.docflow.FactOperations;
import kz.bagalau.web.docflow.StaffOperations;
import kz.bagalau.web.rest.v1.AccessDeniedAnswer;
import kz.bagalau.web.rest.v1.BareRefusal;
import kz.bagalau.web.rest.v1.FailureAnswer;
import kz.bagalau.web.rest.v1.HttpFaultAnswer;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** The REST face of the exchange inside a test: requests go through routing, resources, mappers and JSON as on a server; nothing is behind them. */
final class Exchange {

    static final URI BASE = URI.create("http://localhost/api/v1/");
    /** The resources, one of each. */
    static final List<Face> RESOURCES = List.of(new CheckResource(), new DocumentsResource(), new StatusesResource(), new FactsResource(), new StaffResource(),
            new WorkingCalendarResource());

    /** Jersey warns of every resource that is handed in as an object: held here, so that it stays so. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");
    private static final ApplicationHandler HANDLER = handler();

    private Exchange() {
    }

    /** An answer: status, headers, body. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    static Answer ask(String method, String path, byte[] body, String... headers) {
        ContainerRequest request = new ContainerRequest(BASE, BASE.resolve("docflow" + path), method, null, new MapPropertiesDelegate(), null);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
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

    static Answer ask(String method, String path, String body, String... headers) {
        return ask(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static ApplicationHandler handler() {
        WARNINGS.setLevel(Level.SEVERE);
        return new ApplicationHandler(new ResourceConfig().registerInstances(RESOURCES.toArray()).registerInstances(new ContractResource())
                .register(new Nothing()).registerClasses(WireJson.class, AccessDeniedAnswer.class, HttpFaultAnswer.class, FailureAnswer.class, BareRefusal.class));
    }

    /** Operations without a service behind them. */
    private static final class Nothing extends AbstractBinder {

        @Override
        protected void configure() {
            bind(new CheckOperations()).to(CheckOperations.class);
            bind(new DocumentOperations()).to(DocumentOperations.class);
            bind(new AnswerOperations()).to(AnswerOperations.class);
            bind(new FactOperations()).to(FactOperations.class);
            bind(new StaffOperations()).to(StaffOperations.class);
            bind(new CalendarOperations()).to(CalendarOperations.class);
        }
    }
}
