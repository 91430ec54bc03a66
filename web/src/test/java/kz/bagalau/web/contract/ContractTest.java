package kz.bagalau.web.contract;

import static kz.bagalau.web.contract.Contract.children;
import static kz.bagalau.web.contract.Contract.descendants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The contract with a document-flow system is one: XSD, WSDL, OpenAPI and examples say the same, in Russian and in English. */
class ContractTest {

    private static final Xsd XSD = new Xsd();
    private static final OpenApi OPENAPI = new OpenApi();
    private static final Element WSDL = Contract.xml(Contract.WSDL);
    private static final FromXsd EXPECTED = new FromXsd(XSD);
    private static final Set<String> HEADERS = Set.of("idempotencyKey", "correlationId");

    static List<String> xmlExamples() {
        return Contract.examples(".xml");
    }

    static List<String> jsonExamples() {
        return Contract.examples(".json");
    }

    static Set<String> soapOperations() {
        Set<String> names = new LinkedHashSet<>(operations("Docflow").keySet());
        names.addAll(operations("DocflowClient").keySet());
        return names;
    }

    @Test
    void everythingIsExplainedInRussianAndEnglish() {
        assertTrue(XSD.declarations().size() > 300, "declarations: " + XSD.declarations().size());
        List<String> silent = XSD.declarations().stream().filter(declared -> {
            Xsd.Words words = Xsd.words(declared);
            return !words.ru().matches("(?s).*\\p{IsCyrillic}.*") || words.en().isBlank() || words.en().matches("(?s).*\\p{IsCyrillic}.*");
        }).map(declared -> declared.getAttribute("name") + declared.getAttribute("value")).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everySchemaIsTheTypeOfThatName() {
        Map<String, JsonObject> expected = new LinkedHashMap<>();
        XSD.types().forEach((name, type) -> expected.put(name, EXPECTED.type(type)));
        XSD.enumerations().forEach((name, words) -> expected.put(name, EXPECTED.enumeration(words)));
        assertEquals(expected.keySet(), OPENAPI.schemas().keySet());
        expected.forEach((name, schema) -> assertEquals(schema, OPENAPI.schemas().getJsonObject(name), name));
    }

    @Test
    void everySchemaHasItsFieldsInTheOrderOfTheType() {
        XSD.types().forEach((name, type) -> assertEquals(type.fields().stream().map(Xsd.Field::name).toList(),
                List.copyOf(OPENAPI.schemas().getJsonObject(name).getJsonObject("properties").keySet()), name));
    }

    @Test
    void nothingIsDeclaredThatNobodyUses() {
        Set<String> used = Stream.concat(XSD.messages().values().stream(), XSD.types().values().stream()).flatMap(type -> type.fields().stream())
                .map(Xsd.Field::type).collect(Collectors.toCollection(TreeSet::new));
        used.addAll(XSD.typed().values());
        Set<String> declared = new TreeSet<>(XSD.types().keySet());
        declared.addAll(XSD.enumerations().keySet());
        declared.addAll(XSD.simples().keySet());
        assertEquals(declared, used.stream().filter(type -> !type.startsWith("xs:")).collect(Collectors.toCollection(TreeSet::new)));
        OPENAPI.schemas().keySet().forEach(name -> assertTrue(OPENAPI.text().contains("\"#/components/schemas/" + name + "\""), name));
    }

    @Test
    void bothSidesHaveTheSameOperations() {
        assertEquals(OPENAPI.operations().values().stream().filter(operation -> !operation.restOnly()).map(OpenApi.Operation::name).collect(Collectors.toSet()),
                operations("Docflow").keySet());
        assertEquals(OPENAPI.calls().keySet(), operations("DocflowClient").keySet());
        assertEquals(Set.of("getFileContent"), OPENAPI.operations().values().stream().filter(OpenApi.Operation::restOnly).map(OpenApi.Operation::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("soapOperations")
    void anOperationTakesAndGivesTheSame(String name) {
        OpenApi.Operation rest = rest(name);
        Xsd.Type request = XSD.messages().get(name);
        assertEquals(request.words().both(), rest.description());
        assertEquals(rest.description(), children(wsdlOperation(name), "documentation").get(0).getTextContent());
        List<String> taken = new ArrayList<>(rest.parameters().keySet());
        rest.body().ifPresent(body -> taken.add(lower(body)));
        assertEquals(taken, request.fields().stream().map(Xsd.Field::name).toList());
        request.fields().forEach(field -> same(rest, field));
        Xsd.Field result = XSD.messages().get(name + "Response").fields().get(0);
        assertEquals(1, XSD.messages().get(name + "Response").fields().size());
        assertEquals(rest.result().orElseThrow(), result.type());
        assertEquals(lower(result.type()), result.name());
    }

    @ParameterizedTest
    @MethodSource("soapOperations")
    void anOperationStandsInTheWsdlWithItsMessagesAndHeaders(String name) {
        Element operation = wsdlOperation(name);
        assertEquals(List.of("d:" + name, "d:" + name + "Response", "d:ProblemFault"), Stream.of("input", "output", "fault")
                .map(side -> children(operation, side).get(0).getAttribute("message")).toList());
        assertEquals("d:" + name, part(name));
        assertEquals("d:" + name + "Response", part(name + "Response"));
        List<Element> bound = children(WSDL, "binding").stream().flatMap(binding -> children(binding, "operation").stream())
                .filter(found -> found.getAttribute("name").equals(name)).toList();
        assertEquals(OPENAPI.calls().containsKey(name) ? 1 : 2, bound.size());
        bound.forEach(binding -> assertEquals(rest(name).takes("IdempotencyKey") ? List.of("idempotencyKey", "correlationId") : List.of("correlationId"),
                descendants(children(binding, "input").get(0), "header").stream().map(header -> header.getAttribute("part")).toList()));
    }

    @ParameterizedTest
    @MethodSource("xmlExamples")
    void anExampleInXmlIsValid(String example) throws SAXException, IOException {
        Schema schema = schema();
        List<Element> parts = parts(example);
        assertTrue(!parts.isEmpty() && parts.stream().allMatch(part -> Contract.NAMESPACE.equals(part.getNamespaceURI())), example);
        for (Element part : parts) {
            schema.newValidator().validate(new DOMSource(part));
        }
    }

    @ParameterizedTest
    @MethodSource("soapOperations")
    void anExampleCarriesTheHeadersOfItsOperation(String name) {
        assertEquals(rest(name).takes("IdempotencyKey") ? List.of("idempotencyKey", "correlationId") : List.of("correlationId"),
                parts(name + ".request.xml").stream().map(Element::getLocalName).filter(HEADERS::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("jsonExamples")
    void anExampleInJsonIsValidAndSaysWhatTheOneInXmlSays(String example) {
        String name = example.substring(0, example.indexOf('.'));
        boolean request = example.contains(".request.");
        String schema = name.equals("problem") ? "Problem" : request ? rest(name).body().orElseThrow() : rest(name).result().orElseThrow();
        JsonObject json = Contract.json("examples/" + example);
        assertEquals(List.of(), JsonCheck.faults(OPENAPI.schemas(), schema, json));
        List<Element> parts = parts(example.replace(".json", ".xml"));
        Element body = parts.get(parts.size() - 1);
        assertEquals(Leaves.of(json), Leaves.of(name.equals("problem") ? body : children(body, lower(schema)).get(0)));
    }

    @Test
    void anOperationRefersToItsExamplesAndNoFileIsLeftOver() {
        Set<String> told = Stream.concat(OPENAPI.operations().values().stream(), OPENAPI.calls().values().stream()).filter(operation -> operation.result().isPresent())
                .flatMap(operation -> operation.examples().stream()).collect(Collectors.toCollection(TreeSet::new));
        told.add("examples/problem.response.json");
        assertEquals(told, jsonExamples().stream().map(name -> "examples/" + name).collect(Collectors.toCollection(TreeSet::new)));
        Set<String> sent = soapOperations().stream().flatMap(name -> Stream.of(name + ".request.xml", name + ".response.xml")).collect(Collectors.toCollection(TreeSet::new));
        sent.addAll(Set.of("problem.response.xml", "problem12.response.xml"));
        assertEquals(sent, new TreeSet<>(xmlExamples()));
    }

    @Test
    void theVersionIsTheSameEverywhere() {
        assertEquals("1.0.0", XSD.version());
        assertEquals(XSD.version(), OPENAPI.version());
        assertTrue(children(WSDL, "documentation").get(0).getTextContent().contains("docflow v1, " + XSD.version()));
        assertEquals(XSD.version(), Contract.json("examples/check.response.json").getString("contract"));
    }

    @Test
    void bytesMayTravelOutsideTheXml() {
        List<Element> bytes = XSD.declarations().stream().filter(element -> element.getAttribute("type").equals("d:Bytes")).toList();
        assertEquals(2, bytes.size());
        bytes.forEach(element -> assertEquals("application/octet-stream", element.getAttributeNS("http://www.w3.org/2005/05/xmlmime", "expectedContentTypes")));
    }

    private static void same(OpenApi.Operation rest, Xsd.Field field) {
        JsonObject parameter = rest.parameters().get(field.name());
        if (parameter == null) {
            return;
        }
        assertEquals(field.words().both(), parameter.getString("description"), field.name());
        assertEquals(field.min() > 0, parameter.getBoolean("required"), field.name());
        // A version travels in quotes in a header of HTTP.
        if (!parameter.containsKey("x-soap-element")) {
            assertEquals(EXPECTED.value(field), parameter.getJsonObject("schema"), field.name());
        }
    }

    private static OpenApi.Operation rest(String name) {
        return OPENAPI.operations().getOrDefault(name, OPENAPI.calls().get(name));
    }

    private static Map<String, Element> operations(String portType) {
        return children(WSDL, "portType").stream().filter(port -> port.getAttribute("name").equals(portType)).flatMap(port -> children(port, "operation").stream())
                .collect(Collectors.toMap(operation -> operation.getAttribute("name"), Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static Element wsdlOperation(String name) {
        return operations("Docflow").getOrDefault(name, operations("DocflowClient").get(name));
    }

    private static String part(String message) {
        return children(WSDL, "message").stream().filter(found -> found.getAttribute("name").equals(message)).flatMap(found -> children(found, "part").stream())
                .map(part -> part.getAttribute("element")).findFirst().orElseThrow();
    }

    private static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(Contract.file(Contract.XSD));
    }

    /** What stands in the Header and the Body of an envelope; of a fault what stands in its detail. */
    private static List<Element> parts(String example) {
        Element envelope = Contract.xml("examples/" + example);
        Stream<Element> all = Stream.of("Header", "Body").flatMap(place -> children(envelope, place).stream()).flatMap(place -> children(place).stream());
        return all.flatMap(part -> part.getLocalName().equals("Fault") ? descendants(part, "problem").stream() : Stream.of(part)).toList();
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
