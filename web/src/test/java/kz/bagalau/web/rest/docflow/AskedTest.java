package kz.bagalau.web.rest.docflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.xml.bind.JAXBContext;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.docflow.Malformed;
import kz.bagalau.web.docflow.Problems;
import kz.bagalau.web.docflow.type.FactList;
import kz.bagalau.web.docflow.type.ListDocuments;
import kz.bagalau.web.docflow.type.ProposeFacts;
import kz.bagalau.web.docflow.type.RegisterDocument;
import kz.bagalau.web.docflow.type.ReportReceipt;
import kz.bagalau.web.docflow.type.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A request by REST is judged by the contract's schema, and every fault is told with its place, its value and the rule that it breaks. */
class AskedTest {

    private static final String NAMESPACE = "urn:kz:bagalau:docflow:v1";
    private static final String PROOF = "{\"name\":\"a.pdf\",\"mediaType\":\"application/pdf\",\"sha256\":\"" + "0".repeat(64) + "\",\"content\":\"%s\"}";

    @ParameterizedTest
    @ValueSource(strings = {"registerDocument", "refuseRegistration", "reportReceipt", "reportAnswer", "proposeFacts", "proposeStaff", "documentReady", "documentReplaced", "factDecided",
        "staffChanged"})
    void whatJsonSaysIsWhatXmlSays(String operation) throws Exception {
        Class<? extends Wire> type = type(operation);
        Element xml = body(operation);
        Asked<? extends Wire> asked = Asked.of(type);
        for (Field field : type.getFields()) {
            NodeList said = xml.getElementsByTagNameNS(NAMESPACE, field.getName());
            if (Wire.class.isAssignableFrom(field.getType())) {
                asked.with(field.getName(), json("/contract/examples/" + operation + ".request.json"));
            } else if (said.getLength() > 0 && said.item(0).getParentNode() == xml) {
                asked.with(field.getName(), said.item(0).getTextContent());
            }
        }
        Object ofXml = JAXBContext.newInstance(type).createUnmarshaller().unmarshal(xml, type).getValue();
        assertEquals(WireJson.wire().toJson(ofXml), WireJson.wire().toJson(asked.read()));
    }

    private static Class<? extends Wire> type(String operation) throws ClassNotFoundException {
        return Class.forName(FactList.class.getPackageName() + "." + operation.substring(0, 1).toUpperCase() + operation.substring(1)).asSubclass(Wire.class);
    }

    private static Element body(String operation) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = AskedTest.class.getResourceAsStream("/contract/examples/" + operation + ".request.xml")) {
            return (Element) factory.newDocumentBuilder().parse(in).getElementsByTagNameNS(NAMESPACE, operation).item(0);
        }
    }

    private static JsonObject json(String name) throws Exception {
        try (InputStream in = AskedTest.class.getResourceAsStream(name); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static JsonValue read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static List<BadFact> faults(Asked<?> asked) {
        return assertThrows(Malformed.class, asked::read).faults();
    }

    private static List<BadFact> registration(String json) {
        return faults(Asked.of(RegisterDocument.class).with("documentId", "1").with("registration", read(json)));
    }

    /** The place, the key, the words that fill it. */
    private static void assertFault(String path, String key, String rule, List<BadFact> faults) {
        assertEquals(List.of(path, key), List.of(faults.get(0).path(), faults.get(0).key()), faults.toString());
        assertTrue(faults.get(0).args().toString().contains(rule), faults.toString());
        assertEquals(1, faults.size(), faults.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "registration.number     | rest.fault.missing    | ''                            | {\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration.externalId | rest.fault.missing    | ''                            | {\"number\":\"1\",\"date\":\"2023-07-17\"}",
        "registration.date       | rest.fault.missing    | ''                            | {\"number\":\"1\",\"date\":null,\"registrar\":\"A\",\"externalId\":\"c\"}",
        "registration.date       | wire.type             | date                          | {\"number\":\"1\",\"date\":\"2023-02-30\",\"externalId\":\"c\"}",
        "registration.date       | wire.pattern          | [0-9]                       | {\"number\":\"1\",\"date\":\"2023-07-17Z\",\"externalId\":\"c\"}",
        "registration.number     | wire.length           | 1                             | {\"number\":\"\",\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration.number     | rest.fault.type       | string                        | {\"number\":7,\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration.number     | rest.fault.type       | string                        | {\"number\":{\"a\":1},\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration.number     | rest.fault.characters | ''                            | {\"number\":\"1\\u0000\",\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration.nomer      | rest.fault.unknown    | ''                            | {\"nomer\":\"1\",\"number\":\"1\",\"date\":\"2023-07-17\",\"externalId\":\"c\"}",
        "registration            | rest.fault.type       | object                        | [1]"})
    void everyFaultIsToldWithItsPlaceAndItsRule(String path, String key, String rule, String json) {
        assertFault(path, key, rule, registration(json));
    }

    @Test
    void aNumberThatIsTooLongIsTold() {
        assertFault("registration.number", "wire.length", "100", registration("{\"number\":\"" + "1".repeat(101) + "\",\"date\":\"2023-07-17\",\"externalId\":\"c\"}"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertEquals(List.of("registration.nomer", "registration.date", "registration.externalId"),
                registration("{\"nomer\":\"1\",\"number\":\"1\",\"date\":\"x\",\"externalId\":\"\"}").stream().map(BadFact::path).toList());
    }

    @ParameterizedTest
    @CsvSource({"size, 201, range, 200", "size, 0, range, 1", "size, x, type, int", "state, READ, enumeration, REGISTERED", "kind, '', enumeration, PROTOCOL", "bin, 123, pattern, [4-6]",
        "cursor, a=, pattern, {1", "since, 2023-07-17T00:00:00, pattern, Z", "since, yesterday, pattern, Z", "since, 2023-13-17T00:00:00Z, type, dateTime", "caseId, 'a b', pattern, A-Z"})
    void aFilterIsJudgedAsAnElement(String name, String value, String key, String rule) {
        assertFault(name, "wire." + key, rule, faults(Asked.of(ListDocuments.class).with(name, value)));
    }

    @Test
    void aFilterThatTheContractDoesNotKnowIsNotPassedOver() {
        assertFault("stat", "rest.fault.unknown", "", faults(Asked.of(ListDocuments.class).with("stat", "READY")));
    }

    @Test
    void midnightAsTwentyFourHoursIsNoMomentOfJava() {
        List<BadFact> faults = faults(Asked.of(ListDocuments.class).with("since", "2023-07-17T24:00:00Z"));
        assertEquals("since", faults.get(0).path());
    }

    @Test
    void aPlaceInAListIsTold() throws Exception {
        JsonObject batch = json("/contract/examples/proposeFacts.request.json");
        JsonObject bad = Json.createObjectBuilder(batch.getJsonArray("facts").getJsonObject(0)).add("iin", "12").remove("day").build();
        JsonObject two = Json.createObjectBuilder().add("facts", Json.createArrayBuilder().add(batch.getJsonArray("facts").get(0)).add(bad)).build();
        assertEquals(List.of("factList.facts[1].iin", "factList.facts[1].day"),
                faults(Asked.of(ProposeFacts.class).with("factList", two)).stream().map(BadFact::path).toList());
    }

    @Test
    void moreThanAListHoldsIsTold() throws Exception {
        JsonValue one = json("/contract/examples/proposeFacts.request.json").getJsonArray("facts").get(0);
        var many = Json.createArrayBuilder();
        for (int i = 0; i < 501; i++) {
            many.add(one);
        }
        assertFault("factList", "rest.fault.many", "500", faults(Asked.of(ProposeFacts.class).with("factList", Json.createObjectBuilder().add("facts", many).build())));
        assertFault("factList.facts", "rest.fault.missing", "", faults(Asked.of(ProposeFacts.class).with("factList", read("{\"facts\":[]}"))));
    }

    @Test
    void bytesAreReadFromBase64AndNothingElse() {
        byte[] bytes = {1, 2, 3};
        ReportReceipt read = receipt(Base64.getEncoder().encodeToString(bytes)).read();
        assertTrue(Arrays.equals(bytes, read.receipt.proof.content));
        assertFault("receipt.proof.content", "wire.type", "base64Binary", faults(receipt("!?")));
        assertFault("receipt.proof.content", "wire.length", "1", faults(receipt("")));
    }

    private static Asked<ReportReceipt> receipt(String content) {
        return Asked.of(ReportReceipt.class).with("documentId", "1")
                .with("receipt", read("{\"kind\":\"READ\",\"at\":\"2023-07-17T09:40:00+06:00\",\"externalId\":\"r\",\"proof\":" + String.format(PROOF, content) + "}"));
    }

    @Test
    void aFaultIsAProblemOfTheContractInThreeLanguages() {
        Malformed bad = assertThrows(Malformed.class, () -> Asked.of(ListDocuments.class).with("size", "201").read());
        Map.of(Lang.RU, "Запрос не по схеме", Lang.KK, "Сұрау схемаға сай емес", Lang.EN, "The request is not by the schema").forEach((lang, title) -> {
            var problem = Problems.of(bad, lang, "/api/v1/docflow/documents");
            assertEquals(List.of("urn:kz:bagalau:problem:bad-request", title, 400, "size", "201"), List.of(problem.type, problem.title, problem.status, problem.fact, problem.value));
            assertEquals(problem.detail, problem.faults.get(0).detail);
        });
    }
}
