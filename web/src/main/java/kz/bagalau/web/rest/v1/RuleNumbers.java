package kz.bagalau.web.rest.v1;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.instrument.Bound;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** The numbers of a rule of any kind as JSON: each field of its record by its name, numbers exact, texts in the act's language. */
record RuleNumbers(Lang language) {

    /** All fields but the head; what a rule leaves empty is left out. */
    Map<String, Object> of(Rule rule) {
        return fields(rule);
    }

    private Map<String, Object> fields(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            Object value = field.getType() == RuleHead.class ? null : value(read(record, field));
            if (value != null) {
                fields.put(field.getName(), value);
            }
        }
        return fields;
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(this::value).orElse(null);
        } else if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? maybe.getAsInt() : null;
        } else if (value instanceof Score score) {
            return Exact.of(score);
        } else if (value instanceof Text text) {
            return text.in(language);
        } else if (value instanceof Bound bound) {
            return (bound.included() ? "<=" : "<") + Exact.of(bound.limit());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> named = new TreeMap<>();
            map.forEach((key, each) -> named.put(String.valueOf(key), value(each)));
            return named;
        } else if (value instanceof Collection<?> many) {
            return many.stream().map(this::value).toList();
        } else if (value instanceof Record record) {
            return fields(record);
        }
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }

    private static Object read(Object record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(record.getClass() + "." + field.getName() + " cannot be read", unreadable);
        }
    }
}
