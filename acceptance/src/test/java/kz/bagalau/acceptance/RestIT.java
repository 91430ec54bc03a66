package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The law by REST over real HTTP, without an account: what is read, what is computed, what is refused. */
class RestIT {

    private static final String SHEET = "{\"rule\": \"supervisor-sheet\", \"facts\": {\"supervisor-sheet\": [{\"points\": {\"initiative\": %s, \"quality\": 8, "
            + "\"cooperation\": 5, \"ethics\": 5}}]}}";

    private final Server server = Micro.shared();

    @Test
    void theListAPointARuleAndAnAnnex() {
        assertTrue(server.get("/api/v1/editions").body().contains("\"id\":\"turkestan-2018-amended\""));
        HttpResponse<String> point = server.get("/api/v1/editions/astana-2015/points/18");
        assertTrue(point.body().contains("\"words\":"));
        assertTrue(point.headers().firstValue("ETag").isPresent());
        assertEquals("no-cache", point.headers().firstValue("Cache-Control").orElseThrow(), "it may be kept and asked for again");
        assertTrue(server.get("/api/v1/editions/aksu-2023/rules/percent-table").body().contains("\"<80\""));
        assertTrue(server.get("/api/v1/editions/almaty-region-2017-06/annexes/1-1").body().contains("\"points\":5"));
    }

    @Test
    void aCalculationOfEveryEditionByTheExamplesOfTheDocument() {
        JsonObject examples = json(server.get("/api/v1/openapi.json").body()).getJsonObject("paths").getJsonObject("/editions/{edition}/calculations")
                .getJsonObject("post").getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json").getJsonObject("examples");
        assertEquals(8, examples.size());
        examples.forEach((edition, example) -> {
            HttpResponse<String> answer = calculate(edition, example.asJsonObject().getJsonObject("value").toString());
            assertEquals(200, answer.statusCode(), edition + answer.body());
            assertEquals("VALUE", json(answer.body()).getString("outcome"));
            assertFalse(json(answer.body()).getJsonObject("because").getString("text").isBlank());
        });
    }

    @Test
    void badFactsAreProblems() {
        HttpResponse<String> bad = calculate("astana-2015", SHEET.formatted("9"));
        assertProblem(422, bad);
        assertTrue(bad.body().contains("\"fact\":\"facts.supervisor-sheet[0].points.initiative\""), bad.body());
        assertProblem(400, calculate("astana-2015", SHEET.formatted("Infinity")));
        assertProblem(404, calculate("astana-1915", "{}"));
        assertProblem(404, server.get("/api/v1/nothing"));
        HttpResponse<String> form = server.post("/api/v1/editions/astana-2015/calculations", "application/x-www-form-urlencoded", "rule=final");
        assertProblem(403, form);
        assertProblem(401, server.get("/api/v1/audit/verification"));
    }

    /** A body without an announced length is refused while it streams, one that announces its length before it is read. */
    @Test
    void hugeBodiesAreRefused() throws IOException {
        assertEquals(413, calculate("astana-2015", "[".repeat(900_000)).statusCode());
        String announced = "POST /api/v1/editions/astana-2015/calculations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000000000\r\n\r\n{";
        assertTrue(raw(announced).startsWith("HTTP/1.1 413"));
        String streamed = "POST /api/v1/editions/astana-2015/calculations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        String entry = "{\"kind\": 1},".repeat(1001);
        String chunk = "{\"rule\": \"final\", \"facts\": {\"final\": [" + entry;
        assertTrue(raw(streamed + Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").startsWith("HTTP/1.1 413"));
        assertFalse(server.log().contains("OutOfMemoryError"));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"), answer.body());
        assertEquals(status, json(answer.body()).getInt("status"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> calculate(String edition, String body) {
        return server.post("/api/v1/editions/" + edition + "/calculations", "application/json", body);
    }

    /** The beginning of the answer to bytes that no proper client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(server.uri("/").getHost(), server.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(64), StandardCharsets.US_ASCII);
        }
    }
}
