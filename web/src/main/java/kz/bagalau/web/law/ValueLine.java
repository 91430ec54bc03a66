package kz.bagalau.web.law;

/**
 * A line of what can be changed in a rule or annex.
 *
 * @param path    its place inside, as a JSON pointer
 * @param label   what it is
 * @param shown   what stands there
 * @param base    what the base says there; empty where it says nothing
 * @param changed true where the base says otherwise
 * @param sort    what kind of line it is
 */
public record ValueLine(String path, String label, String shown, String base, boolean changed, Sort sort) {

    /** Kinds of lines. */
    public enum Sort {
        /** A value that the base has too. */
        VALUE,
        /** A value that the base does not have, or where there is no base. */
        NEW,
        /** A row of a list, above its values. */
        ROW,
        /** Things with names, such as grades. */
        NAMED
    }

    /** True for a single value. */
    public boolean single() {
        return sort == Sort.VALUE || sort == Sort.NEW;
    }
}
