package kz.bagalau.web.contract;

import static kz.bagalau.web.contract.Contract.children;
import static kz.bagalau.web.contract.Contract.descendants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The schema as it is written: what may stand where, how often, how long, and in which words it is explained. */
final class Xsd {

    private final Element root = Contract.xml(Contract.XSD);

    /** An element of a type; facets are those of a restriction written in place. */
    record Field(String name, String type, int min, int max, Map<String, String> facets, Words words) {
    }

    /** A record of fields in order. */
    record Type(String name, Words words, List<Field> fields) {
    }

    /** A list of words that are allowed. */
    record Enumeration(String name, Words words, Map<String, Words> values) {
    }

    /** A text or a number with limits. */
    record Simple(String name, String base, Map<String, String> facets) {
    }

    /** An explanation in two languages. */
    record Words(String ru, String en) {
        /** As OpenAPI and WSDL say it. */
        String both() {
            return ru + "\n\n" + en;
        }
    }

    String version() {
        return root.getAttribute("version");
    }

    Map<String, Type> types() {
        return named(children(root, "complexType").stream().map(type -> type(type.getAttribute("name"), words(type), type)).toList(), Type::name);
    }

    /** The messages and headers: what stands in a Body, a Header or a detail. */
    Map<String, Type> messages() {
        return named(children(root, "element").stream().filter(element -> !element.hasAttribute("type"))
                .map(element -> type(element.getAttribute("name"), words(element), children(element, "complexType").get(0))).toList(), Type::name);
    }

    /** The type of each global element that has a named one. */
    Map<String, String> typed() {
        return children(root, "element").stream().filter(element -> element.hasAttribute("type"))
                .collect(Collectors.toMap(element -> element.getAttribute("name"), element -> local(element.getAttribute("type"))));
    }

    Map<String, Enumeration> enumerations() {
        return named(children(root, "simpleType").stream().filter(type -> !descendants(type, "enumeration").isEmpty()).map(Xsd::enumeration).toList(),
                Enumeration::name);
    }

    Map<String, Simple> simples() {
        return named(children(root, "simpleType").stream().filter(type -> descendants(type, "enumeration").isEmpty())
                .map(type -> simple(type.getAttribute("name"), type)).toList(), Simple::name);
    }

    /** Everything that has to be explained. */
    List<Element> declarations() {
        return Stream.of("element", "complexType", "simpleType", "enumeration").flatMap(kind -> descendants(root, kind).stream())
                .filter(declared -> declared.hasAttribute("name") || declared.hasAttribute("value")).toList();
    }

    static Words words(Element declared) {
        Map<String, String> said = children(declared, "annotation").stream().flatMap(annotation -> children(annotation, "documentation").stream())
                .collect(Collectors.toMap(words -> words.getAttribute("xml:lang"), Element::getTextContent));
        return new Words(said.getOrDefault("ru", ""), said.getOrDefault("en", ""));
    }

    private static Type type(String name, Words words, Element type) {
        return new Type(name, words, children(children(type, "sequence").get(0), "element").stream().map(Xsd::field).toList());
    }

    private static Field field(Element element) {
        List<Element> inPlace = children(element, "simpleType");
        Simple limits = inPlace.isEmpty() ? new Simple("", element.getAttribute("type"), Map.of()) : simple("", inPlace.get(0));
        return new Field(element.getAttribute("name"), local(limits.base()), count(element, "minOccurs"), count(element, "maxOccurs"), limits.facets(), words(element));
    }

    private static Simple simple(String name, Element type) {
        Element restriction = children(type, "restriction").get(0);
        return new Simple(name, local(restriction.getAttribute("base")), children(restriction).stream()
                .collect(Collectors.toMap(Element::getLocalName, facet -> facet.getAttribute("value"))));
    }

    private static Enumeration enumeration(Element type) {
        Map<String, Words> values = new LinkedHashMap<>();
        descendants(type, "enumeration").forEach(value -> values.put(value.getAttribute("value"), words(value)));
        return new Enumeration(type.getAttribute("name"), words(type), values);
    }

    /** Types of ours lose their prefix, those of XML Schema keep it. */
    private static String local(String type) {
        return type.startsWith("d:") ? type.substring(2) : type;
    }

    private static int count(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Integer.parseInt(element.getAttribute(attribute)) : 1;
    }

    private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        all.forEach(one -> named.put(name.apply(one), one));
        return named;
    }
}
