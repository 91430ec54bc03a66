package kz.bagalau.refusal;

import java.util.Arrays;
import java.util.List;

/** A deed that cannot be done as asked; the page shows the sentence of the key, filled with the values. */
public abstract class DeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> values;

    /** A sentence of a bundle and the values that fill it. */
    protected DeedRefused(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
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
