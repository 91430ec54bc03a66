package kz.bagalau.model.body;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The category of a post of corps "B", such as D-O-3 or E-R-1. Acts mix Cyrillic and Latin letters inside one code; here it is Latin.
 *
 * @param code group A to E, optionally O, R or G, and a level 1 to 9
 */
public record Category(String code) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(A|B|C|D|E)(-(O|R|G))?-[1-9]");
    private static final String CYRILLIC = "АВСЕО";
    private static final String LATIN = "ABCEO";

    /** @throws IllegalArgumentException when the code has another form */
    public Category {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("category '" + code + "', expected such as B-3, C-R-1, D-O-2, E-G-1");
        }
    }

    /** Reads a code in either alphabet, any case, any dash; empty when it is none. */
    public static Optional<Category> read(String text) {
        String code = latin(text == null ? "" : text);
        return FORM.matcher(code).matches() ? Optional.of(new Category(code)) : Optional.empty();
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.replaceAll("[\\s\\u00a0]", "").replaceAll("[‐‑‒–—−]", "-").toUpperCase(Locale.ROOT).chars()
                .forEach(letter -> latin.append(latin((char) letter)));
        return latin.toString();
    }

    private static char latin(char letter) {
        int place = CYRILLIC.indexOf(letter);
        return place < 0 ? letter : LATIN.charAt(place);
    }

    @Override
    public String toString() {
        return code;
    }
}
