package kz.bagalau.web.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.web.docflow.type.RefuseRegistration;
import kz.bagalau.web.docflow.type.ReportAnswer;
import kz.bagalau.web.soap.docflow.Docflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every operation through both ports, files as parts and in base64, and what a program is told where it goes wrong. */
class SoapPortsTest {

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final Port PORT = new Port();

    static List<String> operations() {
        return Arrays.stream(Docflow.class.getMethods()).map(Method::getName).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theExamplesGoThroughBothPorts(String operation) throws Exception {
        String request = example(operation + ".request.xml");
        assertAnswered(operation, PORT.ask(request));
        assertAnswered(operation, PORT.send("/v1/docflow12", request.replace(SOAP11, SOAP12).getBytes(StandardCharsets.UTF_8), "application/soap+xml; charset=utf-8"));
    }

    private static void assertAnswered(String operation, Port.Answer answer) throws Exception {
        assertEquals(200, answer.status(), answer.text());
        Element envelope = xml(answer.text());
        Element body = Contract.children(Contract.children(envelope, "Body").get(0)).get(0);
        validator().validate(new DOMSource(body));
        assertEquals(Leaves.of(Contract.children(Contract.children(Contract.xml("examples/" + operation + ".response.xml"), "Body").get(0)).get(0)), Leaves.of(body));
        assertEquals("sed-example-" + operation, Contract.descendants(envelope, "correlationId").get(0).getTextContent());
    }

    @Test
    void theKeyReachesTheOperationAndHasToBeThere() throws Exception {
        String request = example("registerDocument.request.xml");
        String key = Contract.descendants(Contract.xml("examples/registerDocument.request.xml"), "idempotencyKey").get(0).getTextContent();
        PORT.ask(request);
        assertEquals(key, last()[1]);
        assertRefused("key-needed", PORT.ask(request.replace(key, "short")));
        assertRefused("key-needed", PORT.ask(request.replaceAll("<idempotencyKey.*?</idempotencyKey>", "")));
    }

    /** Some programs leave out the charset of the media type. */
    @Test
    void cyrillicArrivesWithoutACharset() throws Exception {
        byte[] request = example("refuseRegistration.request.xml").getBytes(StandardCharsets.UTF_8);
        String reason = Contract.descendants(Contract.xml("examples/refuseRegistration.request.xml"), "reason").get(0).getTextContent();
        Port.Answer answer = PORT.send("/v1/docflow", request, "text/xml");
        assertEquals(reason, ((RefuseRegistration) last()[0]).refusal.reason);
        assertTrue(answer.type().toLowerCase(Locale.ROOT).contains("utf-8") && !answer.text().contains("&#x"), answer.text());
    }

    @Test
    void filesComeAsPartsWhereTheyAreTakenSo() throws Exception {
        String request = example("getFiles.request.xml");
        assertTrue(PORT.ask(request).text().contains("<content>MII"), "in base64");
        Port.Answer parts = PORT.ask(request, "Accept", "multipart/related, text/xml");
        assertTrue(parts.type().startsWith("multipart/related") && parts.type().contains("application/xop+xml"), parts.type());
        String all = new String(parts.bytes(), StandardCharsets.ISO_8859_1);
        assertTrue(all.contains("xop:Include") && !all.contains("<content>MII"), all);
        assertEquals(2, all.split("Content-ID").length - 1);
    }

    @Test
    void aFileAsAPartArrives() throws Exception {
        byte[] file = {'%', 'P', 'D', 'F', 0, 1, (byte) 200};
        Port.Answer answer = PORT.send("/v1/docflow", Mtom.of(include("cid:proof@sed"), Mtom.part("proof@sed", file)), Mtom.TYPE);
        assertEquals(200, answer.status(), answer.text());
        assertArrayEquals(file, ((ReportAnswer) last()[0]).answer.proof.content);
        assertTrue(answer.type().startsWith("multipart/related"), "whoever asks in parts is answered so");
    }

    @Test
    void everythingWrongIsNamedAtOnceInTheLanguageThatWasAsked() throws Exception {
        String request = example("proposeFacts.request.xml").replaceFirst("<day>[^<]*</day>", "<day>2017-02-30</day>").replaceFirst("<iin>[^<]*</iin>", "<iin>12'a</iin>");
        int calls = PORT.calls().size();
        Port.Answer answer = PORT.ask(request, "Accept-Language", "en-GB, ru;q=0.5");
        Element problem = assertRefused("bad-request", answer);
        List<String> leaves = Contract.children(problem, "faults").stream().map(fault -> Leaves.of(fault).toString()).toList();
        assertEquals(List.of("[code=wire.pattern, fact=factList.facts[0].iin, value=12'a, detail=factList.facts[0].iin: “12'a” does not fit the pattern [0-9]{12}.]",
                "[code=wire.type, fact=factList.facts[0].day, value=2017-02-30, detail=factList.facts[0].day: “2017-02-30” cannot be read as date.]"), leaves);
        assertEquals(calls, PORT.calls().size(), "nothing was done");
        assertTrue(PORT.ask(request, "Accept-Language", "kk").text().contains("xml:lang=\"kk\""));
    }

    @Test
    void whatAnOperationThrowsIsAProblem() throws Exception {
        Port port = new Port();
        port.fail(new AccessDenied(Operation.DOCFLOW_READ, Refusal.ROLE));
        Element denied = assertRefused("denied", port.ask(example("getDocument.request.xml")));
        assertEquals(String.valueOf(Refusal.ROLE.status()), Contract.children(denied, "status").get(0).getTextContent());
        port.fail(new IllegalStateException("the secret of 901112400889"));
        Port.Answer failed = port.ask(example("getDocument.request.xml"));
        assertRefused("failed", failed);
        assertTrue(failed.text().contains("soap:Server"));
        assertFalse(failed.text().contains("secret") || failed.text().contains("IllegalState"), failed.text());
        Port.Answer newer = port.send("/v1/docflow12", example("getDocument.request.xml").replace(SOAP11, SOAP12).getBytes(StandardCharsets.UTF_8), "application/soap+xml");
        assertTrue(newer.text().contains("soap:Receiver"), newer.text());
    }

    /** Checks that it is a fault, and that its detail is a problem of the kind by the schema. */
    static Element assertRefused(String type, Port.Answer answer) throws Exception {
        assertEquals(500, answer.status(), answer.text());
        List<Element> problem = Stream.of("detail", "Detail").flatMap(name -> descendants(answer, name)).flatMap(detail -> Contract.children(detail, "problem").stream()).toList();
        assertEquals(1, problem.size(), answer.text());
        validator().validate(new DOMSource(problem.get(0)));
        assertEquals("urn:kz:bagalau:problem:" + type, Contract.children(problem.get(0), "type").get(0).getTextContent(), answer.text());
        return problem.get(0);
    }

    private static Stream<Element> descendants(Port.Answer answer, String name) {
        try {
            return Contract.descendants(xml(answer.text()), name).stream();
        } catch (Exception broken) {
            throw new IllegalStateException(answer.text(), broken);
        }
    }

    private static Object[] last() {
        return PORT.calls().get(PORT.calls().size() - 1);
    }

    static String include(String href) {
        return example("reportAnswer.request.xml").replaceAll("(?s)<content>.*</content>",
                "<content><xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"" + href + "\"/></content>");
    }

    static String example(String name) {
        try (var in = Contract.file("examples/" + name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Validator validator() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Contract.file(Contract.XSD)).newValidator();
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }
}
