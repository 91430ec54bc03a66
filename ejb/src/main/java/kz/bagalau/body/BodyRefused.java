package kz.bagalau.body;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A deed on a body or its units that cannot be done as asked; the page shows the sentence of the key, filled with the values. */
@ApplicationException(rollback = true)
public class BodyRefused extends RuntimeException {

    private final String key;
    private final List<String> values;

    /** A sentence of the bundle {@code body} and the values that fill it. */
    public BodyRefused(String key, String... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }

    /** Values that fill it. */
    public List<String> values() {
        return values;
    }
}
