package kz.bagalau.law.act;

import java.util.Objects;
import java.util.Optional;

/** The printed words of a point, in the act's language, and the heading of the chapter that begins with it, if one does. */
public record Passage(PointRef point, Optional<String> chapter, String words) {

    public Passage {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(words, "words");
    }
}
