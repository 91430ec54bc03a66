package kz.bagalau.law.act;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import kz.bagalau.law.text.Text;

/** What every rule of an edition has: a stable name, a label for people, its citation and the gaps it closes. */
public record RuleHead(String name, Text label, Citation citation, List<Gap> gaps) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the name is not lower case words joined by hyphens */
    public RuleHead {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(citation, "citation");
        gaps = List.copyOf(gaps);
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("A rule's name must match " + SHAPE + ", but is: " + name);
        }
    }
}
