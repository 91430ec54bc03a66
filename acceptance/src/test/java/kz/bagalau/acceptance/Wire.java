package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs that ask a server by REST and SOAP, properly or not. */
final class Wire {

    /** What no answer may tell: the inside of the program and of its machine. */
    private static final List<String> INSIDE = List.of("Exception", "kz.bagalau", "\tat ", "at org.", "java.", "root:");

    private final Server server;

    Wire(Server server) {
        this.server = server;
    }

    /** A question's parameter. */
    record Asked(String name, String value) {

        static Asked of(String name, String value) {
            return new Asked(name, value);
        }

        private String element() {
            return value == null ? "" : "<" + name + ">" + value + "</" + name + ">";
        }
    }

    /** Asks by GET; null: without a name. Headers in pairs. */
    HttpResponse<String> rest(String address, String authorization, String... headers) {
        return server.send(HttpRequest.newBuilder(server.uri(address)), request -> {
            if (headers.length == 0) {
                request.header("Accept-Language", "ru");
            } else {
                request.headers(headers);
            }
            by(request, authorization);
        });
    }

    /** Asks for an operation of the results in Russian. */
    HttpResponse<String> soap(String operation, Asked asked, String authorization) {
        return soap("""
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><r:%1$s xmlns:r="urn:kz:bagalau:results:v1">%2$s<language>ru</language></r:%1$s></s:Body></s:Envelope>"""
                .formatted(operation, asked.element()).getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8", authorization);
    }

    /** Sends whatever bytes as whatever they are said to be. */
    HttpResponse<String> soap(byte[] bytes, String type, String authorization) {
        return server.send(HttpRequest.newBuilder(server.uri("/soap/v1/results")).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(bytes)),
                request -> by(request, authorization));
    }

    private static void by(HttpRequest.Builder request, String authorization) {
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
    }

    /** A fault of SOAP with our problem in its detail. */
    void problem(int status, HttpResponse<String> answer) {
        fault(answer);
        assertTrue(answer.body().contains("<status>" + status + "</status>"), answer.body());
    }

    /** A fault of SOAP that tells nothing of the inside of the program. */
    void fault(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() >= 400, () -> answer.statusCode() + answer.body());
        assertTrue(answer.body().contains("Fault>") && answer.body().contains("<faultstring"), answer.body());
        assertDiscreet(answer);
    }

    /** A problem by RFC 9457 that tells nothing of the inside of the program. */
    void refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), () -> answer.uri() + " " + answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), () -> answer.uri() + " " + answer.headers().map() + answer.body());
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        assertDiscreet(answer);
    }

    private static void assertDiscreet(HttpResponse<String> answer) {
        INSIDE.forEach(inside -> assertFalse(answer.body().contains(inside), () -> inside + " in " + answer.body()));
    }
}
