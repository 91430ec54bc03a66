package kz.bagalau.account;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** The program says no to something about accounts; {@link #key()} is the sentence in the bundle {@code account}. */
@ApplicationException(rollback = true)
public class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> values;

    /** The key of the sentence, and its values. */
    public AccountRefused(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    /** Key of the sentence that says why. */
    public String key() {
        return key;
    }

    /** The values that stand in it. */
    public List<String> values() {
        return values;
    }
}
