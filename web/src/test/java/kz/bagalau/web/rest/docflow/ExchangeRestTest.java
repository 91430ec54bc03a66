package kz.bagalau.web.rest.docflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.web.rest.docflow.Exchange.Answer;
import org.junit.jupiter.api.Test;

/** The REST face of the exchange and its OpenAPI document say the same, both ways; what is no request by the contract is a problem of the contract. */
class ExchangeRestTest {

    private static final JsonObject CONTRACT = contract();
    private static final String JSON = "application/json";
    private static final String KEY = "0123456789abcdef";

    private static JsonObject contract() {
        try (InputStream in = ExchangeRestTest.class.getResourceAsStream("/contract/docflow-v1.openapi.json"); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Operation by method and path. */
    private static Map<String, JsonObject> operations() {
        Map<String, JsonObject> all = new TreeMap<>();
        CONTRACT.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) ->
                all.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, operation.asJsonObject())));
        return all;
    }

    private static Map<String, Method> served() {
        Map<String, Method> all = new TreeMap<>();
        Exchange.RESOURCES.forEach(resource -> Arrays.stream(resource.getClass().getDeclaredMethods()).forEach(method -> Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType).filter(type -> type.isAnnotationPresent(HttpMethod.class)).forEach(type -> all.put(
                        type.getAnnotation(HttpMethod.class).value() + " /" + path(resource, method), method))));
        return all;
    }

    private static String path(Object resource, Method method) {
        String root = resource.getClass().getAnnotation(Path.class).value().replaceFirst("^docflow/", "");
        return method.isAnnotationPresent(Path.class) ? root + "/" + method.getAnnotation(Path.class).value() : root;
    }

    @Test
    void everyOperationOfTheContractIsServedAndNothingElse() {
        Map<String, String> told = new TreeMap<>();
        operations().forEach((place, operation) -> told.put(place, operation.getString("operationId")));
        assertEquals(told, served().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getName(), (one, two) -> one, TreeMap::new)));
    }

    @Test
    void thePathParametersAndBodiesAreThoseOfTheContract() {
        Map<String, Method> served = served();
        operations().forEach((place, operation) -> {
            Set<String> told = operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("in", "").equals("path"))
                    .map(one -> one.getString("name")).collect(Collectors.toCollection(TreeSet::new));
            Method method = served.get(place);
            assertEquals(told, Stream.of(method.getParameters()).filter(one -> one.isAnnotationPresent(PathParam.class)).map(one -> one.getAnnotation(PathParam.class).value())
                    .collect(Collectors.toCollection(TreeSet::new)), place);
            assertEquals(operation.containsKey("requestBody"), Arrays.asList(method.getParameterTypes()).contains(InputStream.class), place);
        });
    }

    private static void assertProblem(int status, String type, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.headers().get("Content-Type").split(";")[0], answer.body());
        JsonObject problem = answer.json();
        assertEquals(List.of("urn:kz:bagalau:problem:" + type, status), List.of(problem.getString("type"), problem.getInt("status")));
        assertTrue(problem.getString("instance").startsWith("/api/v1/docflow"), answer.body());
        assertTrue(CONTRACT.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem").getJsonObject("properties").keySet().containsAll(problem.keySet()), answer.body());
    }

    private static String path(String place) {
        return place.split(" ")[1].replaceAll("\\{year\\}", "2023").replaceAll("\\{[A-Za-z]+\\}", "1");
    }

    @Test
    void everyWriteNeedsAKeyAndABodyThatIsJsonByTheSchema() {
        operations().forEach((place, operation) -> {
            if (operation.containsKey("requestBody")) {
                String method = place.split(" ")[0];
                assertProblem(400, "key-needed", Exchange.ask(method, path(place), "{}", "Content-Type", JSON));
                assertProblem(400, "key-needed", Exchange.ask(method, path(place), "{}", "Content-Type", JSON, "Idempotency-Key", "short"));
                assertProblem(400, "not-json", Exchange.ask(method, path(place), "{\"number\":", "Content-Type", JSON, "Idempotency-Key", KEY));
                assertProblem(400, "not-json", Exchange.ask(method, path(place), "{\"a\":1,\"a\":2}", "Content-Type", JSON, "Idempotency-Key", KEY));
                assertProblem(400, "not-json", Exchange.ask(method, path(place), "", "Content-Type", JSON, "Idempotency-Key", KEY));
                assertProblem(400, "not-json", Exchange.ask(method, path(place), "[".repeat(100_000), "Content-Type", JSON, "Idempotency-Key", KEY));
                assertProblem(400, "bad-request", Exchange.ask(method, path(place), "{\"nobody\":1}", "Content-Type", JSON, "Idempotency-Key", KEY));
                assertProblem(415, "media-type", Exchange.ask(method, path(place), "<a/>", "Content-Type", "application/xml", "Idempotency-Key", KEY));
            }
        });
    }

    @Test
    void textThatIsNoUtf8IsRefusedAndNotGuessed() {
        byte[] latin = "{\"number\":\"№\"}".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        assertProblem(400, "not-json", Exchange.ask("PUT", "/documents/1/registration", latin, "Content-Type", JSON, "Idempotency-Key", KEY));
    }

    @Test
    void aFaultNamesFieldValueAndRuleInTheLanguageAskedFor() {
        Answer answer = Exchange.ask("PUT", "/documents/1/registration", "{\"number\":\"1\",\"date\":\"17.07.2023\",\"externalId\":\"\"}", "Content-Type", JSON,
                "Idempotency-Key", KEY, "Accept-Language", "en");
        assertProblem(400, "bad-request", answer);
        JsonObject fault = answer.json().getJsonArray("faults").getJsonObject(0);
        assertEquals(List.of("registration.date", "17.07.2023"), List.of(fault.getString("fact"), fault.getString("value")));
        assertEquals("The request is not by the schema", answer.json().getString("title"));
        assertEquals(2, answer.json().getJsonArray("faults").size());
        assertEquals("en", answer.headers().get("Content-Language"));
    }

    @Test
    void readingIsJudgedToo() {
        operations().keySet().stream().filter(place -> place.startsWith("GET") && !place.contains("fileId") && !place.contains("/check"))
                .forEach(place -> assertProblem(400, "bad-request", Exchange.ask("GET", path(place) + "?nobody=1", "")));
        assertProblem(400, "bad-request", Exchange.ask("GET", "/documents?size=0", ""));
        assertProblem(400, "bad-request", Exchange.ask("GET", "/documents/a_b", ""));
        assertProblem(400, "bad-request", Exchange.ask("GET", "/calendar/1991", ""));
        assertProblem(404, "not-found", Exchange.ask("GET", "/nothing", ""));
        assertProblem(405, "method", Exchange.ask("DELETE", "/documents/1", ""));
        assertProblem(406, "not-acceptable", Exchange.ask("GET", "/documents", "", "Accept", "text/csv"));
    }

    @Test
    void ifMatchNamesOneVersion() {
        String body = "{\"number\":\"1\",\"date\":\"2023-07-17\",\"externalId\":\"c\"}";
        List.of("3", "W/\"3\"", "*", "\"3\", \"4\"").forEach(tag -> assertProblem(400, "bad-request",
                Exchange.ask("PUT", "/documents/1/registration", body, "Content-Type", JSON, "Idempotency-Key", KEY, "If-Match", tag)));
    }

    @Test
    void theContractIsServedWithItsExamples() {
        assertEquals(CONTRACT, Exchange.ask("GET", "/openapi.json", "").json());
        assertEquals("10412", Exchange.ask("GET", "/examples/registerDocument.response.json", "").json().getString("documentId"));
        assertEquals(404, Exchange.ask("GET", "/examples/nothing.response.json", "").status());
        assertEquals(404, Exchange.ask("GET", "/examples/..%2Fdocflow-v1.xsd", "").status());
    }
}
