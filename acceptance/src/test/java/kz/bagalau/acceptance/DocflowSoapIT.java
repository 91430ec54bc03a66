package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document-flow system on Node that knows the WSDL alone drives every operation; another one sends what no honest program sends. */
class DocflowSoapIT {

    private static final String PATH = "/soap/v1/docflow";
    private static final String START = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:d='urn:kz:bagalau:docflow:v1'>";
    private static final String CHECK = START + "<s:Body><d:check/></s:Body></s:Envelope>";

    private final Server server = DocflowScene.server();

    @Test
    void nodeDrivesEveryOperationByBothVersionsOfSoap() throws Exception {
        String said = new Node("soap").run("docflow.js", server.uri("").toString(), DocflowScene.TOKEN, "exchange.refused.NO_ANSWER");
        assertTrue(said.contains("SOAP 1.1: 17 operations") && said.contains("SOAP 1.2: 17 operations"), said);
        assertTrue(server.log().contains("correlation node-"), "the name of the exchange stands in the log");
    }

    @Test
    void theDescriptionIsOurs() {
        String wsdl = server.get(PATH + "?wsdl").body();
        assertTrue(wsdl.contains("DocflowSoap12Port") && wsdl.contains("DocflowClient") && wsdl.contains("call-backs of Bagalau"), wsdl);
        assertTrue(wsdl.contains('"' + server.uri(PATH).toString() + '"') && wsdl.contains('"' + server.uri(PATH + "12").toString() + '"'), "both ports are here");
        String schema = wsdl.replaceAll("(?s).*schemaLocation=\"([^\"]*)\".*", "$1");
        assertTrue(schema.startsWith("http"), schema);
        assertTrue(server.get(schema.substring(schema.indexOf("/soap"))).body().contains("name=\"IdempotencyKey\""), schema);
        assertEquals(200, server.get("/soap/v1/results?wsdl").statusCode(), "the other services go on");
    }

    @Test
    void hostileMessagesAreRefusedAndTheServerGoesOn() {
        String bomb = IntStream.range(1, 10).mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">").collect(Collectors.joining());
        assertRefused(send("<!DOCTYPE b [<!ENTITY e0 \"ha\">" + bomb + "]>" + START + "<s:Body><d:getDocument><d:documentId>&e9;</d:documentId></d:getDocument></s:Body></s:Envelope>"));
        assertRefused(send("<!DOCTYPE b [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + START + "<s:Body><d:getDocument><d:documentId>&e;</d:documentId></d:getDocument></s:Body></s:Envelope>"));
        assertRefused(send(START + "<s:Body>" + "<d:check>".repeat(1_000_000)));
        assertRefused(send(START + "<s:Body><d:check>" + "<d:a/>".repeat(1_000_000) + "</d:check></s:Body></s:Envelope>"));
        assertRefused(send(START + "<s:Body><d:getDocument><d:documentId>901112400889 901112400889</d:documentId></d:getDocument></s:Body></s:Envelope>"));
        HttpResponse<String> giant = send(START + "<s:Body><d:getDocument><d:documentId>" + "a".repeat(30_000_000) + "</d:documentId></d:getDocument></s:Body></s:Envelope>");
        assertEquals(413, giant.statusCode());
        assertFalse(server.log().contains("901112400889") || server.log().contains("OutOfMemoryError"), "nothing of it in the log");
        HttpResponse<String> well = send(CHECK);
        assertEquals(200, well.statusCode(), well.body());
        assertTrue(well.body().contains("<contract>1.0.0</contract>"), well.body());
    }

    @Test
    void strangersAreNotReadAtAll() {
        HttpResponse<String> answer = server.post(PATH, "text/xml", "this is not even XML");
        assertEquals(401, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<status>401</status>"), answer.body());
    }

    private HttpResponse<String> send(String envelope) {
        return server.send(HttpRequest.newBuilder(server.uri(PATH)).POST(BodyPublishers.ofString(envelope)),
                request -> request.header("Content-Type", "text/xml; charset=utf-8").header("Authorization", "Bearer " + DocflowScene.TOKEN));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(500, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("urn:kz:bagalau:problem:bad-request"), answer.body());
        assertFalse(answer.body().contains("root:") || answer.body().contains("Exception"), answer.body());
    }
}
