package kz.bagalau.papers;

/** A text holds signs that the embedded fonts do not have; no document is made of it, since it would print other signs than were written. */
public final class UnprintableText extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String signs;

    UnprintableText(String signs) {
        super("The fonts hold no glyph for: " + signs.codePoints().mapToObj("U+%04X"::formatted).toList());
        this.signs = signs;
    }

    /** The signs themselves, each once. */
    public String signs() {
        return signs;
    }
}
