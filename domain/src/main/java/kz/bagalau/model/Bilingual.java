package kz.bagalau.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** A name in the two languages of Kazakhstan's offices. Either half may be missing, never both. */
@Embeddable
public class Bilingual implements Serializable {

    private String kk;
    private String ru;

    /** For JPA only. */
    protected Bilingual() {
    }

    private Bilingual(String kk, String ru) {
        this.kk = kk;
        this.ru = ru;
    }

    /**
     * The name in Kazakh and in Russian; blank counts as missing.
     *
     * @throws IllegalArgumentException when both are missing
     */
    public static Bilingual of(String kk, String ru) {
        Bilingual name = new Bilingual(stripped(kk), stripped(ru));
        if (name.kk == null && name.ru == null) {
            throw new IllegalArgumentException("a name needs at least one language");
        }
        return name;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The Kazakh half, or null. */
    public String kk() {
        return kk;
    }

    /** The Russian half, or null. */
    public String ru() {
        return ru;
    }

    /** The half for a reader: Kazakh for {@code kk}, Russian for any other language; the other half where that one is missing. */
    public String in(Locale locale) {
        boolean kazakh = locale.getLanguage().equals("kk");
        return kazakh ? or(kk, ru) : or(ru, kk);
    }

    private static String or(String first, String second) {
        return first == null ? second : first;
    }

    /** The Kazakh half, for pages. */
    public String getKk() {
        return kk;
    }

    /** The Russian half, for pages. */
    public String getRu() {
        return ru;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual name && Objects.equals(kk, name.kk) && Objects.equals(ru, name.ru);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kk, ru);
    }

    @Override
    public String toString() {
        return kk + " / " + ru;
    }
}
