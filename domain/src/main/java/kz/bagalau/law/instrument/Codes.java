package kz.bagalau.law.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes by which the lines of a sheet or journal are told apart. */
final class Codes {

    private Codes() {
    }

    /** @throws IllegalArgumentException if a code stands twice: then what is noted under it could be either line's */
    static void distinct(List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("The code \"" + twice + "\" stands twice");
        });
    }
}
