package kz.bagalau.acts;

/**
 * How large a request for a calculation may be. The limits are technical, far above anything an act asks for; they are enforced while the
 * text streams in, before anything is built of it, so that a list of 10⁹ entries is refused at its 1,001st.
 */
public final class RequestLimits {

    /** Characters of the whole request. */
    public static final int CHARACTERS = 1_000_000;
    /** Objects and lists inside one another. */
    public static final int DEPTH = 8;
    /** Entries of one list, keys of one object. */
    public static final int ENTRIES = 1_000;
    /** Values in all: texts, numbers, objects, lists. */
    public static final int VALUES = 20_000;
    /** Characters of one text or key. */
    public static final int TEXT = 2_000;
    /** Digits before the decimal point, behind it, and in each half of a fraction. */
    public static final int DIGITS = 12;
    /** Faults told at once. */
    public static final int FAULTS = 50;

    private RequestLimits() {
    }
}
