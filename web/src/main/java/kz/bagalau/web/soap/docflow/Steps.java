package kz.bagalau.web.soap.docflow;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that stands on a message's element and knows from there where in the message it is, so that whoever finds something wrong can name the place. */
final class Steps extends StreamReaderDelegate {

    private static final String XOP = "http://www.w3.org/2004/08/xop/include";

    private final Deque<Step> open = new ArrayDeque<>();
    private final List<String> included = new ArrayList<>();
    private boolean left;

    Steps(XMLStreamReader reader) {
        super(reader);
        open.push(new Step("", 0, new HashMap<>()));
    }

    /** An element, its place among those of its name, and how many children of each name it has had so far. */
    private record Step(String name, int index, Map<String, Integer> children) {

        Step child(String childName) {
            return new Step(childName, children.merge(childName, 1, Integer::sum) - 1, new HashMap<>());
        }
    }

    @Override
    public int next() throws XMLStreamException {
        if (left) {
            open.pop();
        }
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT && !open.isEmpty()) {
            open.push(open.peek().child(getLocalName()));
            if (XOP.equals(getNamespaceURI())) {
                included.add(String.valueOf(getAttributeValue(null, "href")));
            }
        }
        left = event == XMLStreamConstants.END_ELEMENT && !open.isEmpty();
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == XMLStreamConstants.CHARACTERS && isWhiteSpace() || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.COMMENT
                || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            event = next();
        }
        if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            throw new XMLStreamException("an element is expected here", getLocation());
        }
        return event;
    }

    /** What stands in a part of its own, by the address that the message gives. */
    List<String> included() {
        return List.copyOf(included);
    }

    /** The place as the contract writes it: {@code factList.facts[0].day}; what a list is, the message's class says. */
    String place(Class<?> message) {
        StringBuilder place = new StringBuilder();
        Class<?> within = message;
        Iterator<Step> steps = open.descendingIterator();
        if (steps.hasNext()) {
            steps.next();
        }
        while (steps.hasNext()) {
            Step step = steps.next();
            Field field = field(within, step.name());
            boolean many = field != null && field.getGenericType() instanceof ParameterizedType;
            place.append(place.isEmpty() ? "" : ".").append(step.name()).append(many ? "[" + step.index() + "]" : "");
            within = field == null ? null : many ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0] : field.getType();
        }
        return place.toString();
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type == null ? null : type.getField(name);
        } catch (NoSuchFieldException unknown) {
            return null;
        }
    }
}
