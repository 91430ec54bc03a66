package kz.bagalau.law.act;

import java.util.Objects;
import java.util.regex.Pattern;

/** The stable name of one edition of an act, e.g. {@code astana-2015}: lower case letters, digits and hyphens. */
public record EditionId(String value) implements Comparable<EditionId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value is not of the shape {@code name-year} */
    public EditionId {
        Objects.requireNonNull(value, "edition");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Edition id must match " + SHAPE + ", but is: " + value);
        }
    }

    public static EditionId of(String value) {
        return new EditionId(value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
