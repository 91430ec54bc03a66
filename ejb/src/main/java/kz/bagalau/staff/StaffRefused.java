package kz.bagalau.staff;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A deed on the staff that cannot be done as asked; the page shows the sentence of the key, filled with the values. */
@ApplicationException(rollback = true)
public class StaffRefused extends RuntimeException {

    private final String key;
    private final List<String> values;

    /** A sentence of the bundle {@code staff} and the values that fill it. */
    public StaffRefused(String key, String... values) {
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
