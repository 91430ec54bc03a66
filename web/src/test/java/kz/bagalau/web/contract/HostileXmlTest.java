package kz.bagalau.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no honest program sends is refused with a fault that tells nothing, at once, and the port goes on. */
class HostileXmlTest {

    private static final String START = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:d='urn:kz:bagalau:docflow:v1'>";
    private static final String END = "</s:Envelope>";
    private static final String CHECK = "<d:check/>";
    private static final String NINES = "901112400889";
    private static final Duration PROMPT = Duration.ofSeconds(20);
    private static final Port PORT = new Port();

    static Stream<Arguments> bodies() {
        String bomb = IntStream.range(1, 10).mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">").collect(Collectors.joining());
        String attributes = IntStream.range(0, 1_000_000).mapToObj(i -> "a" + i + "=''").collect(Collectors.joining(" "));
        return Stream.of(
                Arguments.of("a bomb of entities", "<!DOCTYPE b [<!ENTITY e0 \"ha\">" + bomb + "]>" + START + body(document("&e9;")) + END),
                Arguments.of("nesting", START + "<s:Body>" + "<d:check>".repeat(1_000_000)),
                Arguments.of("nesting in a header", START + "<s:Header>" + "<d:check>".repeat(1_000_000)),
                Arguments.of("a million attributes", START + "<s:Body><d:check " + attributes + "/></s:Body>" + END),
                Arguments.of("a million children", START + body("<d:check>" + "<d:a/>".repeat(1_000_000) + "</d:check>") + END),
                Arguments.of("a million headers", START + "<s:Header>" + "<d:a/>".repeat(1_000_000) + "</s:Header>" + body(CHECK) + END),
                Arguments.of("a long attribute", START + body("<d:check a='" + "a".repeat(1_000_000) + "'/>") + END),
                Arguments.of("a text of 28 MB", START + body(document("a".repeat(28_500_000))) + END),
                Arguments.of("a long text", START + body(document("a".repeat(1_000_000))) + END),
                Arguments.of("two Bodies", START + body(CHECK) + body(CHECK) + END),
                Arguments.of("two messages", START + body(CHECK + CHECK) + END),
                Arguments.of("no Body", START + END),
                Arguments.of("an empty Body", START + body("") + END),
                Arguments.of("a cut envelope", START + "<s:Body><d:check/>"),
                Arguments.of("an unknown message", START + body("<d:dropAll/>") + END),
                Arguments.of("a message of a call-back", START + body("<d:staffChanged/>") + END),
                Arguments.of("a message of no namespace", START + body("<check/>") + END),
                Arguments.of("an answer", START + body("<d:checkResponse/>") + END),
                Arguments.of("an unknown element", START + body("<d:getDocument><d:documentId>1</d:documentId><d:admin>1</d:admin></d:getDocument>") + END),
                Arguments.of("an element twice", START + body("<d:getDocument><d:documentId>1</d:documentId><d:documentId>2</d:documentId></d:getDocument>") + END),
                Arguments.of("another simple type", START + body("<d:getDocument><d:documentId xsi:type='xs:int'>1</d:documentId></d:getDocument>") + END),
                Arguments.of("an unknown type", START + body("<d:getDocument xsi:type='d:Admin'><d:documentId>1</d:documentId></d:getDocument>") + END),
                Arguments.of("nil", START + body("<d:getDocument><d:documentId xsi:nil='true'/></d:getDocument>") + END),
                Arguments.of("a schema of its own", START + body("<d:getDocument xsi:schemaLocation='urn:kz:bagalau:docflow:v1 http://localhost:1/x.xsd'>"
                        + "<d:documentId>a b</d:documentId></d:getDocument>") + END),
                Arguments.of("text between elements", START + body("<d:getDocument>x<d:documentId>1</d:documentId></d:getDocument>") + END),
                Arguments.of("an unknown header that must be understood", START + "<s:Header><x:x xmlns:x='urn:x' s:mustUnderstand='1'/></s:Header>" + body(CHECK) + END),
                Arguments.of("another SOAP", "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><check xmlns='urn:kz:bagalau:docflow:v1'/></s:Body></s:Envelope>"),
                Arguments.of("no XML", "{\"check\": {}}"), Arguments.of("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedAtOnceAndThePortGoesOn(String what, String envelope) throws Exception {
        int calls = PORT.calls().size();
        Port.Answer answer = assertTimeoutPreemptively(PROMPT, () -> PORT.ask(envelope));
        SoapPortsTest.assertRefused("bad-request", answer);
        assertEquals(calls, PORT.calls().size(), "no operation was called");
        assertFalse(Stream.of("Exception", "kz.bagalau.web", "org.apache", "wstx").anyMatch(answer.text()::contains), answer.text());
        assertEquals(200, PORT.ask(SoapPortsTest.example("check.request.xml")).status());
    }

    @Test
    void noFileAndNoAddressIsReadForADocument(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the-secret");
        try (ServerSocket listening = new ServerSocket(0)) {
            listening.setSoTimeout(1);
            String outside = "http://localhost:" + listening.getLocalPort() + "/x";
            for (String dtd : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>", "<!DOCTYPE x [<!ENTITY e SYSTEM '" + outside + "'>]>",
                    "<!DOCTYPE x SYSTEM '" + outside + "'>", "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + outside + "'> %p;]>")) {
                Port.Answer answer = PORT.ask(dtd + START + body(document(dtd.contains("ENTITY e") ? "&e;" : "1")) + END);
                SoapPortsTest.assertRefused("bad-request", answer);
                assertFalse(answer.text().contains("the-secret"), answer.text());
            }
            assertThrows(SocketTimeoutException.class, listening::accept, "nobody came");
        }
    }

    @Test
    void anotherEncodingThanItSays() throws Exception {
        byte[] cyrillic = (START + body(document("ё")) + END).getBytes("windows-1251");
        SoapPortsTest.assertRefused("bad-request", PORT.send("/v1/docflow", cyrillic, "text/xml; charset=utf-8"));
    }

    @Test
    void anActionThatIsNone() throws Exception {
        SoapPortsTest.assertRefused("bad-request", PORT.ask(SoapPortsTest.example("check.request.xml"), "SOAPAction", "\"urn:dropAll\""));
        assertEquals(200, PORT.ask(SoapPortsTest.example("check.request.xml"), "SOAPAction", "\"\"").status());
    }

    static Stream<Arguments> parts() {
        byte[] file = {1, 2, 3};
        String proof = SoapPortsTest.include("cid:proof@sed");
        return Stream.of(Arguments.of("no part", Mtom.of(proof)), Arguments.of("another part", Mtom.of(proof, Mtom.part("other@sed", file))),
                Arguments.of("an address outside", Mtom.of(SoapPortsTest.include("http://localhost:1/x"), Mtom.part("proof@sed", file))),
                Arguments.of("an address of a file", Mtom.of(SoapPortsTest.include("file:///etc/hostname"), Mtom.part("proof@sed", file))),
                Arguments.of("a part twice", Mtom.of(proof, Mtom.part("proof@sed", file), Mtom.part("proof@sed", file))),
                Arguments.of("an empty part", Mtom.of(proof, Mtom.part("proof@sed", new byte[0]))),
                Arguments.of("a part of more than 20 MiB", Mtom.of(proof, Mtom.part("proof@sed", new byte[20_971_521]))),
                Arguments.of("600 parts", Mtom.of(proof, IntStream.range(0, 600).mapToObj(i -> Mtom.part(i == 0 ? "proof@sed" : "p" + i, file)).toArray(byte[][]::new))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void partsThatWillNotDo(String what, byte[] message) throws Exception {
        int calls = PORT.calls().size();
        SoapPortsTest.assertRefused("bad-request", PORT.send("/v1/docflow", message, Mtom.TYPE));
        assertEquals(calls, PORT.calls().size(), "no operation was called");
    }

    @Test
    void noLogTellsWhatWasSent() throws Exception {
        List<String> said = new ArrayList<>();
        Handler listener = listener(said);
        Logger.getLogger("").addHandler(listener);
        try {
            PORT.ask(START + body("<d:getDocument><d:documentId>" + NINES + " " + NINES + "</d:documentId></d:getDocument>") + END);
            PORT.ask(START + body("<d:getDocument>" + NINES) + END);
            PORT.ask(NINES);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertEquals(3, said.stream().filter(line -> line.contains("SOAP fault 400")).count(), said::toString);
        assertTrue(said.stream().noneMatch(line -> line.contains(NINES)), said::toString);
    }

    private static Handler listener(List<String> said) {
        return new Handler() {

            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage() + (line.getThrown() == null ? "" : line.getThrown().toString()));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static String body(String content) {
        return "<s:Body>" + content + "</s:Body>";
    }

    private static String document(String id) {
        return "<d:getDocument><d:documentId>" + id + "</d:documentId></d:getDocument>";
    }
}
