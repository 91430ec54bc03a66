package kz.bagalau.law.process;

import java.util.Objects;
import java.util.regex.Pattern;

/** Where something stands on its track: lower case words with hyphens; named in the bundle as {@code stage.<kind>.<name>}. */
public record Stage(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Before the first deed: the thing does not exist yet. */
    public static final Stage NONE = new Stage("none");

    /** @throws IllegalArgumentException if the name is not lower case words joined by hyphens */
    public Stage {
        Objects.requireNonNull(name, "stage");
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("A stage's name must match " + SHAPE + ", but is: " + name);
        }
    }

    public static Stage of(String name) {
        return new Stage(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
