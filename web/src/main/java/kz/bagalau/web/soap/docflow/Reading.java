package kz.bagalau.web.soap.docflow;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/**
 * A message that is being read.
 *
 * @param name      of its element
 * @param steps     where in it the reader stands
 * @param operation that takes it; null for one that is none of ours
 */
record Reading(String name, Steps steps, Method operation) {

    private static final Map<String, Method> OPERATIONS = Arrays.stream(Docflow.class.getMethods()).collect(Collectors.toMap(Method::getName, Function.identity()));

    /** From where the reader stands: on the element of the message. */
    static Reading of(XMLStreamReader reader) {
        return new Reading(reader.getLocalName(), new Steps(reader), Docflow.NAMESPACE.equals(reader.getNamespaceURI()) ? OPERATIONS.get(reader.getLocalName()) : null);
    }

    /** The place that the reader has come to; the element's name where it is the message as a whole. */
    String place() {
        String place = steps.place(operation == null ? null : operation.getParameterTypes()[0]);
        return place.isEmpty() ? name : place;
    }

    /** True for an operation that writes: it takes a key. */
    boolean writes() {
        return operation != null && operation.getParameterCount() > 1;
    }
}
