package kz.bagalau.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.web.http.WireProblem;
import kz.bagalau.web.wire.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What filters refuse is said as the contract says problems: in JSON, and in the faults of both versions of SOAP. */
class WireProblemTest {

    private static final WireProblem TOO_MANY = WireProblem.of(429, "too-many", "RATE", "rest.detail.too-many", Arg.of(60), Arg.of(3));

    private static Exchange told(Exchange asked) throws IOException {
        TOO_MANY.answer(asked.request(), asked.response());
        assertEquals(429, asked.status());
        assertEquals("nosniff", asked.told("X-Content-Type-Options"));
        return asked;
    }

    @Test
    void byRest() throws Exception {
        Exchange exchange = told(new Exchange("GET", "/api/v1/docflow/check").header("Accept-Language", "en"));
        try (var reader = Json.createReader(new StringReader(exchange.answer()))) {
            JsonObject problem = reader.readObject();
            assertEquals(List.of(), JsonCheck.faults(new OpenApi().schemas(), "Problem", problem));
            assertEquals("This token may send 60 requests a minute at most. Try again after 3 s.", problem.getString("detail"));
            assertEquals("/api/v1/docflow/check", problem.getString("instance"));
        }
        assertEquals("application/problem+json", exchange.told("Content-Type"));
        assertEquals("en", exchange.told("Content-Language"));
    }

    @ParameterizedTest
    @CsvSource({"text/xml; charset=utf-8, text/xml, http://schemas.xmlsoap.org/soap/envelope/, detail",
            "application/soap+xml; charset=utf-8, application/soap+xml, http://www.w3.org/2003/05/soap-envelope, Detail"})
    void bySoap(String asked, String answered, String envelope, String detail) throws Exception {
        Exchange exchange = told(new Exchange("POST", "/soap/v1/docflow").header("Content-Type", asked).header("Accept-Language", "kk"));
        assertEquals(answered, exchange.told("Content-Type"));
        Element root = parsed(exchange.answer()).getDocumentElement();
        assertEquals(envelope, root.getNamespaceURI());
        Element problem = Contract.children(Contract.descendants(root, detail).get(0), "problem").get(0);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Contract.file(Contract.XSD)).newValidator().validate(new DOMSource(problem));
        assertEquals(Contract.NAMESPACE, problem.getNamespaceURI());
        assertEquals("urn:kz:bagalau:problem:too-many", Contract.children(problem, "type").get(0).getTextContent());
        assertEquals("Сұраулар тым жиі", Contract.children(problem, "title").get(0).getTextContent());
    }

    @Test
    void whatWasAskedIsNoMarkup() throws Exception {
        String answer = told(new Exchange("POST", "/soap/v1/<x a='1'>&y").header("Content-Type", "text/xml")).answer();
        assertFalse(answer.contains("<x"), answer);
        assertEquals("/soap/v1/<x a='1'>&y", Contract.descendants(parsed(answer).getDocumentElement(), "instance").get(0).getTextContent());
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
