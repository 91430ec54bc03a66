package kz.bagalau.web.rest.docflow;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.web.docflow.Malformed;
import kz.bagalau.web.docflow.type.Wire;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A request by REST as SOAP would have sent it: what stands in the path, the query, If-Match and the JSON body becomes the elements of the operation,
 * in their order, and the contract's schema judges it, as it judges what SOAP sends. What XML has no word for is judged here: a field that the
 * contract does not know, a number where words belong.
 */
final class Asked<T extends Wire> {

    private static final String NAMESPACE = "urn:kz:bagalau:docflow:v1";
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class);
    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);
    private static final IntPredicate ALLOWED = one -> one == '\t' || one == '\n' || one == '\r' || one >= ' ' && one <= 0xD7FF
            || one >= 0xE000 && one <= 0xFFFD || one >= 0x10000;

    private final Class<T> type;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final Judge judge = new Judge();
    private ContentHandler out;

    private Asked(Class<T> type) {
        this.type = type;
    }

    static <T extends Wire> Asked<T> of(Class<T> type) {
        return new Asked<>(type);
    }

    /** What an address or a header says of an element. @param text null: nothing */
    Asked<T> with(String element, String text) {
        if (text != null) {
            given.put(element, text);
        }
        return this;
    }

    /** The JSON of an element. */
    Asked<T> with(String element, JsonValue json) {
        given.put(element, json);
        return this;
    }

    /** The request. @throws Malformed naming everything that is wrong */
    T read() {
        try {
            return type.cast(ContractSchema.judged(type, judge, handler -> {
                out = handler;
                out.startDocument();
                fields("", type.getAnnotation(XmlRootElement.class).name(), type, given);
                out.endDocument();
            }));
        } catch (SAXException impossible) {
            throw new IllegalStateException(type.getSimpleName(), impossible);
        }
    }

    private void fields(String step, String name, Class<?> of, Map<String, ?> values) throws SAXException {
        out.startElement(NAMESPACE, name, name, new AttributesImpl()); // the schema speaks of its place among its neighbours now, of what it holds below
        judge.enter(step);
        List<String> known = Arrays.asList(of.getAnnotation(XmlType.class).propOrder());
        values.keySet().stream().filter(field -> !known.contains(field)).forEach(field -> judge.finds(field, "", "rest.fault.unknown"));
        for (String field : known) {
            Object value = values.get(field);
            if (value != null && value != JsonValue.NULL && !field.isEmpty()) {
                field(field(of, field), value);
            }
        }
        out.endElement(NAMESPACE, name, name);
        judge.leave();
    }

    private static Field field(Class<?> of, String name) {
        try {
            return of.getField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(of + " " + name, impossible);
        }
    }

    private void field(Field field, Object value) throws SAXException {
        if (field.getType() != List.class) {
            one(field.getName(), field.getName(), field.getType(), value);
        } else if (value instanceof JsonArray all) {
            Class<?> item = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            for (int i = 0; i < all.size(); i++) {
                one(field.getName() + "[" + i + "]", field.getName(), item, all.get(i));
            }
        } else {
            judge.finds(field.getName(), value.toString(), "rest.fault.type", Arg.word("array"));
        }
    }

    private void one(String step, String name, Class<?> of, Object value) throws SAXException {
        String wanted = wanted(of);
        if (Wire.class.isAssignableFrom(of) && value instanceof JsonObject object) {
            fields(step, name, of, object);
        } else if (value instanceof String text) {
            text(step, name, text);
        } else if (wanted.equals(kind((JsonValue) value)) && !wanted.equals("object")) {
            text(step, name, value instanceof JsonString string ? string.getString() : value.toString());
        } else {
            judge.finds(step, value.toString(), "rest.fault.type", Arg.word(wanted));
        }
    }

    private void text(String step, String name, String text) throws SAXException {
        if (!text.codePoints().allMatch(ALLOWED)) {
            judge.finds(step, "", "rest.fault.characters");
            return;
        }
        out.startElement(NAMESPACE, name, name, new AttributesImpl());
        judge.enter(step);
        judge.reads(text);
        out.characters(text.toCharArray(), 0, text.length());
        out.endElement(NAMESPACE, name, name);
        judge.leave();
    }

    private static String wanted(Class<?> of) {
        return Wire.class.isAssignableFrom(of) ? "object" : NUMBERS.contains(of) ? "number" : FLAGS.contains(of) ? "boolean" : "string";
    }

    private static String kind(JsonValue value) {
        return value instanceof JsonNumber ? "number" : value instanceof JsonString ? "string" : value instanceof JsonObject ? "object"
                : value instanceof JsonArray ? "array" : "boolean";
    }
}
