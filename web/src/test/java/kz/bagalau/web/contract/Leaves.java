package kz.bagalau.web.contract;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The values of an example in order, each with the name of its field: the same from XML and from JSON if both say the same. */
final class Leaves {

    private Leaves() {
    }

    static List<String> of(Element element) {
        return stream(element).toList();
    }

    static List<String> of(JsonValue value) {
        return stream("", value).toList();
    }

    private static Stream<String> stream(Element element) {
        List<Element> children = Contract.children(element);
        return children.isEmpty() && !element.getTextContent().isBlank() ? Stream.of(element.getLocalName() + "=" + element.getTextContent())
                : children.stream().flatMap(Leaves::stream);
    }

    private static Stream<String> stream(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().entrySet().stream().flatMap(field -> stream(field.getKey(), field.getValue()));
            case ARRAY -> value.asJsonArray().stream().flatMap(item -> stream(name, item));
            case STRING -> Stream.of(name + "=" + ((JsonString) value).getString());
            default -> Stream.of(name + "=" + value);
        };
    }
}
