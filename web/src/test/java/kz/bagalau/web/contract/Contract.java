package kz.bagalau.web.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The files of the contract as they are shipped. */
final class Contract {

    static final String NAMESPACE = "urn:kz:bagalau:docflow:v1";
    static final String XSD = "docflow-v1.xsd";
    static final String WSDL = "docflow-v1.wsdl";
    static final String OPENAPI = "docflow-v1.openapi.json";

    private Contract() {
    }

    static URL file(String name) {
        URL file = Contract.class.getResource("/contract/" + name);
        if (file == null) {
            throw new IllegalArgumentException("no file contract/" + name);
        }
        return file;
    }

    static JsonObject json(String name) {
        try (InputStream in = file(name).openStream(); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }

    static Element xml(String name) {
        try (InputStream in = file(name).openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException failed) {
            throw new IllegalStateException(name, failed);
        }
    }

    /** The names of the examples with such an ending, in order. */
    static List<String> examples(String ending) {
        try (Stream<Path> files = Files.list(Path.of(new URI(file("examples/check.response.json").toString())).getParent())) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(ending)).sorted().toList();
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException("examples", failed);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String localName) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(localName)).toList();
    }

    static List<Element> descendants(Element parent, String localName) {
        return children(parent).stream().flatMap(child -> Stream.concat(child.getLocalName().equals(localName) ? Stream.of(child) : Stream.empty(),
                descendants(child, localName).stream())).toList();
    }
}
