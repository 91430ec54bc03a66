package kz.bagalau.law.text;

import java.util.Locale;

/** The languages in which everything is said. */
public enum Lang {
    KK, RU, EN;

    /** "kk", "ru" or "en". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of a locale; Russian for any other. */
    public static Lang of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> KK;
            case "en" -> EN;
            default -> RU;
        };
    }

    /** @throws IllegalArgumentException if the code is not kk, ru or en */
    public static Lang ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
