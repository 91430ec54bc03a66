package kz.bagalau.web.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.bagalau.web.docflow.type.Problem;
import kz.bagalau.web.docflow.type.Wire;
import kz.bagalau.web.rest.docflow.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The types in which we speak are those of the schema, and carry every example through XML and JSON without loss. */
class WireTypesTest {

    private static final Jsonb WIRE = WireJson.wire();
    private static final Schema SCHEMA = schema();

    private final Xsd xsd = new Xsd();

    static List<String> xml() {
        return Contract.examples(".xml");
    }

    static List<String> json() {
        return Contract.examples(".json");
    }

    @Test
    void eachTypeHasTheFieldsOfTheSchema() throws Exception {
        for (Xsd.Type type : Stream.concat(xsd.types().values().stream(), xsd.messages().values().stream()).toList()) {
            Class<?> ours = named(type.name());
            assertEquals(type.fields().stream().map(Xsd.Field::name).toList(), Arrays.stream(ours.getFields()).map(Field::getName).toList(), ours.getName());
            assertArrayEquals(type.fields().stream().map(Xsd.Field::name).toArray(), order(ours), ours.getName());
            for (Xsd.Field field : type.fields()) {
                same(field, ours.getField(field.name()));
            }
        }
    }

    private static void same(Xsd.Field said, Field ours) {
        assertEquals(said.max() > 1, Collection.class.isAssignableFrom(ours.getType()), ours.toString());
        assertEquals(said.min() > 0, ours.isAnnotationPresent(XmlElement.class), ours.toString());
        assertTrue(said.min() > 0 || !ours.getType().isPrimitive(), ours::toString);
    }

    private static String[] order(Class<?> ours) {
        String[] order = ours.getAnnotation(XmlType.class).propOrder();
        return order.length == 1 && order[0].isEmpty() ? new String[0] : order;
    }

    @ParameterizedTest
    @MethodSource("xml")
    void anExampleInXmlIsReadAndWrittenAsItWas(String file) throws Exception {
        Element message = message(Contract.xml("examples/" + file));
        JAXBContext context = JAXBContext.newInstance(named(message.getLocalName()));
        Object read = context.createUnmarshaller().unmarshal(message);
        DOMResult written = new DOMResult();
        context.createMarshaller().marshal(read, written);
        Element again = ((Document) written.getNode()).getDocumentElement();
        SCHEMA.newValidator().validate(new DOMSource(again));
        assertEquals(Leaves.of(message), Leaves.of(again));
        assertEquals(message.getNamespaceURI(), again.getNamespaceURI());
    }

    @ParameterizedTest
    @MethodSource("json")
    void anExampleInJsonIsReadAndWrittenAsItWas(String file) throws Exception {
        JsonObject example = Contract.json("examples/" + file);
        try (var again = Json.createReader(new StringReader(WIRE.toJson(WIRE.fromJson(example.toString(), body(file)))))) {
            JsonObject written = again.readObject();
            assertEquals(example, written);
            assertEquals(List.copyOf(example.keySet()), List.copyOf(written.keySet()), "in the order of the contract");
        }
    }

    /** The type of a JSON body: that of the one field of a message that is a record. */
    private static Class<?> body(String file) throws ReflectiveOperationException {
        String[] parts = file.split("\\.");
        return parts[0].equals("problem") ? Problem.class : Arrays.stream(named(parts[0] + (parts[1].equals("response") ? "Response" : "")).getFields())
                .map(Field::getType).filter(Wire.class::isAssignableFrom).findFirst().orElseThrow();
    }

    private static Element message(Element envelope) {
        Element inBody = Contract.children(Contract.children(envelope, "Body").get(0)).get(0);
        return inBody.getLocalName().equals("Fault") ? Contract.descendants(inBody, "problem").get(0) : inBody;
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(Wire.class.getPackageName() + "." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Contract.file(Contract.XSD));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
