package kz.bagalau.refusal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A deed that cannot be done as asked; the page shows the sentence of the key, filled with the values. */
public abstract class DeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<Serializable> values;

    /** A sentence of a bundle and the values that fill it. */
    protected DeedRefused(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = Arrays.stream(values).map(DeedRefused::kept).toList();
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }

    /** Days are written as the reader's language has them. */
    private static Serializable kept(Object value) {
        return value instanceof LocalDate day ? day : String.valueOf(value);
    }

    /** Values that fill it: words, and days. */
    public List<Serializable> values() {
        return values;
    }
}
